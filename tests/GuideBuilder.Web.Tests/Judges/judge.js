// What the judges measure on a page.
const judge = {
  // Digits of each number to dial in the order in which they are seen, beside those that are dialled.
  numbers: () => [...document.querySelectorAll('a[href^="tel:"]')].map(link => {
    const seen = [];
    const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      [...walker.currentNode.data].forEach((sign, i) => {
        if (!/[0-9+]/.test(sign)) return;
        const range = document.createRange();
        range.setStart(walker.currentNode, i);
        range.setEnd(walker.currentNode, i + 1);
        const place = range.getBoundingClientRect();
        seen.push({ sign, x: place.x, y: Math.round(place.y) });
      });
    }
    const lines = new Set(seen.map(s => s.y)).size;
    return { dialled: link.getAttribute('href').slice(4), seen: seen.sort((a, b) => a.x - b.x).map(s => s.sign).join(''), lines };
  }),

  // Whatever is cut off, pushed over the edge or laid over its neighbour.
  faults: () => {
    const faults = [];
    const width = document.documentElement.clientWidth;
    const name = e => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 20)}`;
    const shown = e => !e.closest('.unseen, .skip, svg, .blank, details:not([open]) > ul') && e.getClientRects().length > 0;
    if (document.documentElement.scrollWidth > width) faults.push(`page ${document.documentElement.scrollWidth - width} px too wide`);
    for (const element of [...document.body.querySelectorAll('*')].filter(shown)) {
      const style = getComputedStyle(element);
      const scrolls = element.matches('.table');
      if (!scrolls && style.overflow !== 'visible' && style.display !== 'inline' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) faults.push(`cut off: ${name(element)}`);
      const place = element.getBoundingClientRect();
      if (!element.closest('.table') && (place.left < -1 || place.right > width + 1)) faults.push(`over the edge: ${name(element)}`);
      const inFlow = [...element.children].filter(c => shown(c) && getComputedStyle(c).display !== 'inline' && !['absolute', 'fixed', 'sticky'].includes(getComputedStyle(c).position));
      inFlow.slice(1).forEach((next, i) => {
        const [a, b] = [inFlow[i].getBoundingClientRect(), next.getBoundingClientRect()];
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) faults.push(`overlap: ${name(inFlow[i])} / ${name(next)}`);
      });
    }
    return faults;
  },

  // WCAG 2.2, 1.4.12; joined scripts take no letter spacing. All is read before anything is written, or the browser would lay the page out again for each element.
  space: () => {
    const spread = document.dir === 'ltr' && document.documentElement.lang !== 'bn';
    const elements = [...document.querySelectorAll('body, body *')].map(element => [element, getComputedStyle(element)])
      .map(([element, style]) => [element, Math.max(1.5, parseFloat(style.lineHeight) / parseFloat(style.fontSize) || 0)]);
    for (const [element, lineHeight] of elements) {
      element.style.lineHeight = lineHeight;
      element.style.wordSpacing = '.16em';
      if (spread) element.style.letterSpacing = '.12em';
      if (element.localName === 'p') element.style.marginBlockEnd = '2em';
    }
  },

  kept: async () => {
    const kept = [];
    if (document.cookie) kept.push('cookie');
    if (localStorage.length) kept.push('localStorage');
    if (sessionStorage.length) kept.push('sessionStorage');
    if ((await indexedDB.databases()).length) kept.push('indexedDB');
    if ((await caches.keys()).length) kept.push('caches');
    if ((await navigator.serviceWorker.getRegistrations()).length) kept.push('serviceWorker');
    return kept;
  },

  // How far each edge lies from where lines begin and end, in the direction of the page.
  insets: () => {
    const width = document.documentElement.clientWidth;
    const rtl = document.dir === 'rtl';
    const start = r => Math.round(rtl ? width - r.right : r.left);
    const end = r => Math.round(rtl ? r.left : width - r.right);
    const of = (selector, side) => [...document.querySelectorAll(selector)].map(e => `${selector} ${side(e.getBoundingClientRect())}`)[0];
    const edge = (selector, logical) => {
      const element = document.querySelector(selector);
      const style = element && getComputedStyle(element);
      const left = logical === 'start' ? !rtl : rtl;
      return style && `${selector} ${logical} ${style[left ? 'borderLeftWidth' : 'borderRightWidth']} ${style[left ? 'paddingLeft' : 'paddingRight']}`;
    };
    return [
      of('.exit', end), of('summary', start), of('main', start), of('main', end), of('main > h1', start), of('.box', start), of('.box', end), of('.box p', start),
      of('main > ul > li', start), of('main > ol > li', start), of('.contacts > li', start), of('.notice', start), of('.turn a[rel=prev]', start), of('.turn a[rel=next]', end),
      edge('.notice', 'start'), edge('.notice', 'end'), edge('.box', 'start'), edge('main > ul', 'start'), edge('main > ol', 'start'), edge('main > ul', 'end'),
    ].filter(i => i);
  },

  // Elements and attributes that no page of the tool has, links that lead where none may, and what has run.
  strangers: () => {
    const elements = new Set('html head meta title link style script body header main footer nav section div p a span strong em i br bdi h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption img svg path circle ellipse table caption thead tbody tr th td sup details summary label input'.split(' '));
    const attributes = new Set('lang dir xml:lang xmlns:epub epub:type hidden class id href download hreflang rel role xmlns alt src title width height viewBox fill fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit d cx cy r rx ry draggable charset name content http-equiv start scope rowspan colspan headers tabindex for type autocomplete autocorrect autocapitalize spellcheck enterkeyhint'.split(' '));
    const strangers = [];
    for (const element of document.querySelectorAll('*')) {
      if (!elements.has(element.localName) || element.matches('main script, main style, main link, main meta, main title, body style, body link, body meta')) strangers.push(`<${element.localName}>`);
      for (const { name } of element.attributes) {
        if (!attributes.has(name) && !/^(aria|data)-[a-z]+$/.test(name)) strangers.push(`${element.localName} ${name}`);
      }
      const address = element.localName === 'a' && element.hasAttribute('href') ? new URL(element.href) : null;
      if (address && !['https:', 'tel:', 'sms:', 'mailto:'].includes(address.protocol)) strangers.push(element.href);
      if (address && /(^|[.@])evil\.example$/.test(address.hostname)) strangers.push(element.href);
      if (address && address.username) strangers.push(element.href);
    }
    for (const element of document.querySelectorAll('main *')) {
      for (const kind of ['mouseover', 'focus', 'load', 'error', 'toggle']) element.dispatchEvent(new Event(kind));
    }
    if (typeof hit !== 'undefined') strangers.push('hit');
    return strangers;
  },
};
