/* What every page owes to whoever reads it. Each function returns sentences: what is wrong, and where. */
(() => {
  const shown = element => element.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true})
    && element.getClientRects().length > 0;

  /* Read aloud only: one pixel, clipped. */
  const forEarsOnly = element => Boolean(element.closest('.only-read, .skip'));

  const told = element => {
    const words = (element.getAttribute('aria-label') || element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return '<' + element.tagName.toLowerCase() + (element.className && element.className.baseVal === undefined ? ' .' + element.className : '')
      + '> "' + words + '"';
  };

  const texts = function* (root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.data.trim() && parent && !parent.closest('script, style, noscript, template, svg') && shown(parent)) {
        yield node;
      }
    }
  };

  const tooWide = () => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) {
      return [];
    }
    const beyond = [...document.body.querySelectorAll('*')]
      .filter(element => shown(element) && element.getBoundingClientRect().right > root.clientWidth + 1 && !forEarsOnly(element));
    const deepest = beyond.filter(element => !beyond.some(other => other !== element && element.contains(other)));
    return [`${root.scrollWidth - root.clientWidth} px too wide: ${deepest.slice(0, 3).map(told).join(', ')}`];
  };

  const clipped = () => [...document.body.querySelectorAll('*')]
    .filter(element => shown(element) && !forEarsOnly(element) && element.matches(':not(input, select, textarea, svg, svg *)')
      && ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
      && [...texts(element)].length > 0)
    .map(element => 'cut off: ' + told(element));

  /* In a sentence, a link is as high as its line. */
  const inSentence = element => element.tagName === 'A' && getComputedStyle(element).display === 'inline'
    && element.parentElement.textContent.trim().length > element.textContent.trim().length;

  const box = element => {
    const field = element.matches('input[type=radio], input[type=checkbox], input[type=file], .only-read');
    const label = field && (element.closest('label') || (element.id && document.querySelector(`label[for="${element.id}"]`)));
    return (label || element).getBoundingClientRect();
  };

  const tooSmall = (any, button, inside) => {
    const wrong = [];
    document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]').forEach(element => {
      if (!shown(element) && !element.matches('.only-read') || element.matches('.skip') || element.closest('[hidden]') || inSentence(element)) {
        return;
      }
      const {width, height} = box(element);
      const least = element.closest('.sim-window') ? inside : element.matches('.btn') ? button : any;
      if (width > 0 && (Math.round(width) < Math.min(least, any) || Math.round(height) < least)) {
        wrong.push(`${Math.round(width)}x${Math.round(height)} px, at least ${least}: ${told(element)}`);
      }
    });
    return wrong;
  };

  const smallText = least => {
    const wrong = new Set();
    for (const node of texts(document.body)) {
      const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
      if (size < least - 0.01 && !forEarsOnly(node.parentElement)) {
        wrong.add(`text of ${size} px: ${told(node.parentElement)}`);
      }
    }
    return [...wrong];
  };

  const primary = () => [...document.querySelectorAll('[data-primary]')].filter(shown).map(element => {
    const {right, bottom} = element.getBoundingClientRect();
    return [Math.round(right), Math.round(innerHeight - bottom)];
  });

  /* What one reads before acting: titles and text, without the answer already given, folded words and the exercise window. */
  const words = () => {
    let all = '';
    for (const node of texts(document.querySelector('main'))) {
      if (!node.parentElement.closest('.exercise, .was, .progress, .progress + .label, .only-read, details, .tool, .strip, .only-print')) {
        all += ' ' + node.data;
      }
    }
    return (all.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) || []).length;
  };

  const headings = () => [...document.querySelectorAll('h1')].filter(shown).length;

  /* Words in another language than that of the page say so; names, places and other people's words are left out by the caller. */
  const foreignWords = ({foreign, own}) => {
    const page = document.documentElement.lang;
    const wrong = new Set();
    const look = (text, element) => {
      if (element.closest('[lang]').lang !== page) {
        return;
      }
      let rest = ' ' + text + ' ';
      own.forEach(name => { rest = rest.split(name).join(' '); });
      const found = (rest.toLowerCase().match(/\p{L}+/gu) || []).filter(word => foreign.includes(word));
      if (found.length) {
        wrong.add(`not ${page} (${[...new Set(found)].join(', ')}): "${text.trim().replace(/\s+/g, ' ').slice(0, 80)}"`);
      }
    };
    for (const node of texts(document.body)) {
      look(node.data, node.parentElement);
    }
    document.querySelectorAll('[aria-label], [title], [alt], [placeholder]').forEach(element =>
      ['aria-label', 'title', 'alt', 'placeholder'].forEach(name => look(element.getAttribute(name) || '', element)));
    look(document.title, document.documentElement);
    return [...wrong];
  };

  const missingWords = () => (document.title + ' ' + document.body.innerText).match(/\?\?\?[^?]*\?\?\?|#\{[^}]*\}|\bnull\b|\{\d\}/g) || [];

  /* What is seen and whether it is fixed: two sizes of the same shape need not both be asked the rules of accessibility. */
  const shape = () => [[...document.body.querySelectorAll('*')].map(element =>
    shown(element) ? (getComputedStyle(element).position === 'fixed' ? 'f' : 's') : '-').join('')];

  const textSize = percent => { document.documentElement.style.fontSize = percent ? percent + '%' : ''; };

  window.pageLaw = {tooWide, clipped, tooSmall, smallText, primary, words, headings, foreignWords, missingWords, shape, textSize};
})();
