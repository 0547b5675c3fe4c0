// Leaves of all sections those that hold every word the reader writes. Nothing is sent and nothing is kept:
// the field is emptied when the page is left, so that coming back shows nothing.
(() => {
  const field = document.querySelector('#_word');
  const none = document.querySelector('.none');
  const sections = [...document.querySelectorAll('.sections > li')];

  // As SearchWords does to the text.
  const written = '\u064A\u0649\u0643\u0629\u06C1\u06BE\u06D5';
  const sought = '\u06CC\u06CC\u06A9\u0647\u0647\u0647\u0647';
  const fold = text => [...text.normalize('NFKD').toLowerCase()]
    .filter(c => !/[\u0300-\u036F\u064B-\u065F\u0640\u0670\u200C]/.test(c))
    .map(c => sought[written.indexOf(c)] || (/[\p{L}\p{Nd}\p{Mn}\p{Mc}]/u.test(c) ? c : ' '))
    .join('');

  const show = () => {
    const words = fold(field.value).split(' ').filter(word => word);
    let shown = 0;
    for (const section of sections) {
      section.hidden = !words.every(word => section.dataset.words.includes(word));
      shown += section.hidden ? 0 : 1;
    }
    none.textContent = shown ? '' : none.dataset.none;
  };

  field.addEventListener('input', show);
  addEventListener('pagehide', () => {
    field.value = '';
    show();
  });
})();
