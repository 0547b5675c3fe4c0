// The way out works as a plain link. With this script the page vanishes at once, however slow the network is,
// its entry in the history is replaced, and pressing Shift three times does the same.
(() => {
  const exit = document.querySelector('.exit');
  const page = document.documentElement.classList;
  const patience = 5000;
  let presses = 0;
  let usedAsModifier = false;
  let timer = 0;

  const leave = () => {
    page.add('leaving');
    location.replace(exit.href);
  };

  const forget = () => {
    clearTimeout(timer);
    presses = 0;
  };

  const count = () => {
    clearTimeout(timer);
    presses += 1;
    if (presses === 3) {
      forget();
      leave();
    } else {
      timer = setTimeout(forget, patience);
    }
  };

  exit.addEventListener('click', event => {
    event.preventDefault();
    leave();
  });

  addEventListener('keyup', event => {
    if (event.key === 'Shift' && !usedAsModifier) {
      count();
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
    }
  });
})();
