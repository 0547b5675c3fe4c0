// The way out works as a plain link. With this script the page vanishes at once, however slow the network is,
// its entry in the history is replaced, and pressing Shift three times does the same.
(() => {
  const exit = document.querySelector('.exit');
  const blank = document.querySelector('.blank');
  const presses = document.querySelector('.presses');
  const page = document.documentElement.classList;
  const patience = 5000;
  const title = document.title;
  let count = 0;
  let usedAsModifier = false;
  let timer = 0;

  const forget = () => {
    clearTimeout(timer);
    count = 0;
    presses.textContent = '';
  };

  const leave = () => {
    forget();
    page.add('leaving');
    document.title = blank.dataset.text;
    blank.textContent = blank.dataset.text;
    location.replace(exit.href);
  };

  const press = () => {
    clearTimeout(timer);
    count += 1;
    if (count === 3) {
      leave();
    } else {
      presses.textContent = count === 1 ? presses.dataset.two : presses.dataset.one;
      timer = setTimeout(forget, patience);
    }
  };

  // Whichever button of a mouse: nobody in a hurry wants the way out in a second tab, with this page still in the first.
  for (const kind of ['click', 'auxclick']) {
    exit.addEventListener(kind, event => {
      event.preventDefault();
      leave();
    });
  }

  addEventListener('keyup', event => {
    if (event.key === 'Shift' && !usedAsModifier) {
      press();
    } else {
      forget();
    }
    usedAsModifier = event.shiftKey;
  });

  // A page that the browser kept alive must not stay blank when the reader comes back to it.
  addEventListener('pageshow', event => {
    if (event.persisted) {
      forget();
      page.remove('leaving');
      document.title = title;
      blank.textContent = '';
    }
  });

  page.add('scripted');
})();
