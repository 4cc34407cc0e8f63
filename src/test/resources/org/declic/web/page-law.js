/* What every page owes to whoever reads it. Each function returns sentences: what is wrong, and where. */
(() => {
  const shown = element => element.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true})
    && element.getClientRects().length > 0;

  /* Read aloud only: one pixel, clipped. */
  const forEarsOnly = element => Boolean(element.closest('.only-read, .skip')) || getComputedStyle(element).clipPath === 'inset(50%)';

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

  const idsTwice = () => {
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))].map(id => 'two things are called "' + id + '"');
  };

  // A narrow entry of the planning is shortened on purpose: it is a link to the whole.
  const shortened = element => Boolean(element.closest('a[data-shortened][href]'));

  const clipped = () => [...document.body.querySelectorAll('*')]
    // What costs least is asked first: most elements hold all they contain.
    .filter(element => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
      && ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && element.matches(':not(input, select, textarea, svg, svg *)')
      && shown(element) && !forEarsOnly(element) && [...texts(element)].length > 0 && !shortened(element))
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

  /* Two things to press are a finger apart; what lies in the exercise window follows the window it imitates. */
  const tooClose = gap => {
    const wrong = new Set();
    const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
      .filter(element => shown(element) && !element.matches('.skip') && !element.closest('.sim-window, [hidden]') && !inSentence(element))
      .map(element => ({element, at: box(element), fixed: Boolean(element.closest('.bar, .more'))}));
    all.forEach((one, i) => all.slice(i + 1).forEach(other => {
      if (one.fixed !== other.fixed || one.element.contains(other.element) || other.element.contains(one.element)
        || one.element.closest('label') && one.element.closest('label') === other.element.closest('label')) {
        return;
      }
      const across = Math.max(other.at.left - one.at.right, one.at.left - other.at.right);
      const down = Math.max(other.at.top - one.at.bottom, one.at.top - other.at.bottom);
      if (Math.round(Math.max(across, down)) < gap) {
        wrong.add(`${Math.round(Math.max(across, down))} px between ${told(one.element)} and ${told(other.element)}`);
      }
    }));
    return [...wrong];
  };

  /* Text of more than one line: how far its lines are apart, and how long they are. */
  const hardToFollow = (apart, longest) => {
    const wrong = new Set();
    document.querySelectorAll('main p, main li, main dd, main label, main td').forEach(element => {
      if (!shown(element) || forEarsOnly(element) || element.closest('.sim-window, .screen') || element.querySelector('p, li, div, svg, button, input')) {
        return;
      }
      const lines = document.createRange();
      lines.selectNodeContents(element);
      const boxes = [...lines.getClientRects()].filter(line => line.width > 1);
      const rows = new Set(boxes.map(line => Math.round(line.top / 8))).size;
      const style = getComputedStyle(element);
      if (rows < 2) {
        return;
      }
      if (parseFloat(style.lineHeight) / parseFloat(style.fontSize) < apart - 0.01) {
        wrong.add(`lines ${(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).toFixed(2)} apart: ${told(element)}`);
      }
      const letters = element.textContent.trim().replace(/\s+/g, ' ').length;
      const written = boxes.reduce((sum, line) => sum + line.width, 0);
      const inOne = letters * Math.max(...boxes.map(line => line.width)) / written;
      if (inOne > longest + 0.5) {
        wrong.add(`${Math.round(inOne)} letters a line: ${told(element)}`);
      }
    });
    return [...wrong];
  };

  const rgb = colour => (colour.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
  const light = colour => {
    const [r, g, b] = rgb(colour).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const clear = colour => rgb(colour).length > 3 && rgb(colour)[3] < 0.5;
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!clear(colour)) {
        return colour;
      }
    }
    return 'rgb(255, 255, 255)';
  };

  const edge = element => {
    const style = getComputedStyle(element), around = behind(element.parentElement);
    const line = parseFloat(style.borderTopWidth) > 0 && !clear(style.borderTopColor) ? contrast(style.borderTopColor, around) : 1;
    return Math.max(line, contrast(behind(element), around));
  };

  /* Icons, and the edges that alone say "here one may press or write". */
  const pale = least => {
    const wrong = new Set();
    document.querySelectorAll('svg.icon, svg[class*=icon]').forEach(element => {
      if (shown(element) && !element.closest('[disabled], .sim-window, .screen') && contrast(getComputedStyle(element).color, behind(element)) < least) {
        wrong.add(`icon of ${contrast(getComputedStyle(element).color, behind(element)).toFixed(1)}: ${told(element.parentElement)}`);
      }
    });
    document.querySelectorAll('.btn, .choice, input:not([type=hidden], [type=radio], [type=checkbox], [type=file], [type=range]), select, textarea').forEach(element => {
      if (!shown(element) || element.matches(':disabled, .only-read, [aria-disabled=true]') || element.closest('.sim-window, .pin') || forEarsOnly(element)) {
        return;
      }
      /* The slots of a secret code are drawn over their field. A field may be edged by the box that holds it and its icon. */
      const seen = Math.max(edge(element), element.matches('.btn, .choice') ? 1 : edge(element.parentElement));
      if (seen < least) {
        wrong.add(`edge of ${seen.toFixed(1)}: ${told(element)}`);
      }
    });
    return [...wrong];
  };

  /* Nobody who learns is asked who they are. A number or an address is asked for in one place, of whoever wants a reminder. */
  const asksWho = () => [...document.querySelectorAll('input:not([type=hidden], [type=radio], [type=checkbox]), textarea')].filter(field => {
    const said = [field.name, field.id, field.autocomplete, field.getAttribute('aria-label') || '', ...[...(field.labels || [])].map(label => label.textContent)].join(' ');
    return ['email', 'tel', 'date'].includes(field.type) || /\b(surname|family.?name|last.?name|nom de famille|prénom|courriel|e-?mail|phone|téléphone|birth|naissance)\b/i.test(said);
  }).filter(field => !field.closest('.sim-window') && !(location.pathname === '/learner/reminder.xhtml' && field.name === 'address')).map(field => 'asks for ' + told(field.closest('label') || field) + ' ' + field.name);

  /* From right to left, and with words that are longer by two fifths; and back. */
  const before = new Map();
  const turnedAndLonger = on => {
    if (!on) {
      before.forEach((words, node) => { node.data = words; });
      before.clear();
      document.documentElement.dir = 'ltr';
      return;
    }
    for (const node of [...texts(document.body)]) {
      if (!node.parentElement.closest('[data-mute], .sim-window, .screen, time, .pass-code')) {
        before.set(node, node.data);
        node.data = node.data.replace(/\p{L}{3,}/gu, word => word + 'ê'.repeat(Math.round(word.length * 0.4)));
      }
    }
    document.documentElement.dir = 'rtl';
  };

  /* Whoever goes from one thing to the next by keys goes down the page as the eye does; what stays in sight is left out; a second column begins at the top again. */
  const outOfOrder = () => {
    const wrong = [...document.querySelectorAll('[tabindex]')].filter(element => element.tabIndex > 0).map(element => 'jumps the queue: ' + told(element));
    const all = [...document.querySelectorAll('main a[href], main button, main input:not([type=hidden]), main select, main textarea, main summary')]
      .filter(element => shown(element) && !element.closest('.sim-window, .sim-note, .sim-undo, .listen-row, [hidden]') && !inSentence(element) && !element.matches('[data-listen], .only-read'));
    all.slice(1).forEach((element, i) => {
      const before = box(all[i]), after = box(element);
      if (after.bottom <= before.top && after.left < before.right) {
        wrong.push(`${told(element)} stands above ${told(all[i])}`);
      }
    });
    return wrong;
  };

  /* However far one goes down, that it is an exercise stays in sight. */
  const exerciseForgotten = () => {
    const band = document.querySelector('.exercise-band');
    if (!band) {
      return [];
    }
    scrollTo(0, document.body.scrollHeight);
    const at = band.getBoundingClientRect(), seen = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
    scrollTo(0, 0);
    return seen && band.contains(seen) ? [] : ['nothing says any more that it is an exercise'];
  };

  /* Kilobytes that this page brought over the network. */
  const weight = () => Math.round([...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .reduce((sum, entry) => sum + entry.transferSize, 0) / 1024);

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
      let rest = ' ' + text.replace(/\S+\.example\S*/g, ' ') + ' ';
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

  window.pageLaw = {idsTwice, tooWide, clipped, tooSmall, smallText, primary, words, headings, foreignWords, missingWords, shape, textSize,
    tooClose, hardToFollow, pale, asksWho, turnedAndLonger, weight, outOfOrder, exerciseForgotten};
})();
