// Another language opens at the section that is being read: headings bear the same names in all languages.
(() => {
  const languages = document.querySelector('.languages');
  if (!languages) return;
  const headings = [...document.querySelectorAll('main :is(h2, h3, h4, h5, h6)[id]')];

  languages.addEventListener('click', event => {
    const link = event.target.closest('a');
    const read = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 2).pop();
    if (link) link.hash = read ? read.id : '';
  });
})();
