/*
 * The desk (S4): its rules, the same as org.declic.assessment.simulator.DeskSituation, and its view.
 * A browser with tabs, three folders, a document that can be printed; one window in front at a time.
 * A new name for a file never leaves the page: only what kind of name it is (asked, empty, lost, other).
 */
(function (root) {
  'use strict';
  const FOLDERS = { downloads: 'download', documents: 'file-text', pictures: 'photo' };
  const has = (list, x) => list.includes(x);
  const plus = (list, x) => has(list, x) ? list : list.concat([x]);
  const doc = (v, id) => v.files.find(f => f.id === id);
  const tabOf = (v, id) => v.tabs.find(t => t.id === id);
  const asks = (v, stage) => has(v.goal.stages, stage);
  const proposal = v => ({ pages: 'all', copies: v.copies, printer: v.printers[0] || '' });

  function start(v) {
    return {
      front: v.front,
      web: { open: true, tabs: v.tabs.map(t => t.id), tab: v.tabs.length ? v.tabs[0].id : '', gone: [] },
      files: { folder: 'documents', picked: '', taken: '', open: '', dialog: '', where: Object.fromEntries(v.files.filter(f => f.folder).map(f => [f.id, f.folder])), found: [], renamed: false },
      print: { ...proposal(v), done: false }
    };
  }

  /** What would go wrong on paper. */
  function misprint(v, p) {
    if (!asks(v, 'print')) return '';
    if (p.pages !== v.paper.pages) return p.pages === 'all' ? 'printed-all-pages' : 'wrong-page';
    if (p.copies !== v.paper.copies) return p.copies > v.paper.copies ? 'too-many-copies' : 'too-few-copies';
    return p.printer === v.paper.printer ? '' : 'wrong-printer';
  }

  function after(v, w, e) {
    const { web, files, print } = w;
    const go = (more, error) => ({ world: { ...w, ...more }, past: 'push', error });
    const inFiles = more => ({ files: { ...files, taken: '', ...more } });
    const wrong = id => id === v.file ? '' : 'wrong-file';
    const lone = error => ({ world: w, error });

    if (w.front === 'files' && files.dialog) {
      if (e.t === 'cancel') return go(inFiles({ dialog: '' }));
      if (files.dialog === 'rename') {
        if (e.t !== 'name') return null;
        switch (e.as) {
          case 'asked': return files.picked === v.file ? go(inFiles({ dialog: '', renamed: true })) : lone('wrong-file');
          case 'empty': return lone('empty-name');
          case 'lost': return lone('lost-extension');
          case 'other': return lone('other-name');
        }
        return null;
      }
      const set = more => ({ world: { ...w, print: { ...print, ...more } } });
      switch (e.t) {
        case 'go': {
          const error = files.open === v.file ? misprint(v, print) : 'wrong-file';
          return error ? lone(error) : go({ ...inFiles({ dialog: '' }), print: { ...print, done: true } });
        }
        case 'pages': return e.pages === 'all' || /^[1-9]$/.test(e.pages) && +e.pages <= doc(v, files.open).pages ? set({ pages: String(e.pages) }) : null;
        case 'copies': return /^[1-9]$/.test(e.copies) ? set({ copies: +e.copies }) : null;
        case 'printer': return has(v.printers, e.printer) ? set({ printer: e.printer }) : null;
      }
      return null;
    }
    if (e.t === 'window')
      return e.window === 'browser' ? go({ front: 'browser', web: { ...web, open: true } }) : e.window === 'files' ? go({ front: 'files' }) : null;

    if (w.front === 'browser') {
      const inWeb = more => ({ web: { ...web, ...more } });
      switch (e.t) {
        case 'tab': return has(web.tabs, e.tab) ? go(inWeb({ tab: e.tab })) : null;
        case 'close-tab': {
          if (!has(web.tabs, e.tab)) return null;
          const tabs = web.tabs.filter(t => t !== e.tab);
          return go(inWeb({ tabs, tab: web.tab === e.tab ? tabs[0] || '' : web.tab, gone: web.gone.concat([[e.tab]]) }), e.tab === v.close ? '' : 'wrong-tab');
        }
        case 'close-window':
          return e.window === 'browser' ? go({ front: '', web: { open: false, tabs: [], tab: '', gone: web.tabs.length ? web.gone.concat([web.tabs]) : web.gone } }, 'closed-browser') : null;
        case 'reopen': {
          if (!web.gone.length) return null;
          const last = web.gone[web.gone.length - 1];
          return go(inWeb({ tabs: web.tabs.concat(last), tab: last[0], gone: web.gone.slice(0, -1) }));
        }
        case 'save': {
          const file = web.tab && e.tab === web.tab ? tabOf(v, e.tab).file : '';
          if (!file) return null;
          return files.where[file] ? lone('saved-twice') : go(inFiles({ picked: '', where: { ...files.where, [file]: 'downloads' } }), wrong(file));
        }
      }
      return null;
    }
    if (w.front !== 'files') return null;

    if (files.open) {
      switch (e.t) {
        case 'close-file': return go(inFiles({ open: '' }));
        case 'print': return go({ ...inFiles({ picked: files.open, dialog: 'print' }), print: { ...print, ...proposal(v) } }, wrong(files.open));
      }
      return null;
    }
    const id = e.file, here = !!id && files.where[id] === files.folder;
    switch (e.t) {
      case 'folder': return FOLDERS[e.folder] ? go(inFiles({ folder: e.folder, picked: '' })) : null;
      case 'pick': return here ? { world: { ...w, ...inFiles({ picked: id }) } } : null;
      case 'take': return here && files.picked === id ? { world: { ...w, ...inFiles({ taken: files.taken === id ? '' : id }) } } : null;
      case 'open': return here ? go(inFiles({ picked: id, open: id, found: plus(files.found, id) }), wrong(id)) : null;
      case 'rename': return here ? go(inFiles({ picked: id, dialog: 'rename' }), wrong(id)) : null;
      case 'move':
        return here && FOLDERS[e.folder] && e.folder !== files.folder
          ? go(inFiles({ picked: '', where: { ...files.where, [id]: e.folder } }), wrong(id) || (e.folder === v.goal.folder ? '' : 'wrong-folder')) : null;
      case 'close-window': return e.window === 'files' ? go({ front: '' }) : null;
    }
    return null;
  }

  const othersThere = (v, w) => v.tabs.every(t => t.id === v.close || has(w.web.tabs, t.id));
  const DONE = {
    save: (v, w) => !!w.files.where[v.file],
    find: (v, w) => has(w.files.found, v.file),
    rename: (v, w) => w.files.renamed,
    move: (v, w) => w.files.where[v.file] === v.goal.folder,
    print: (v, w) => w.print.done,
    'close-tab': (v, w) => w.web.open && !has(w.web.tabs, v.close) && othersThere(v, w)
  };
  const stage = (v, w) => v.goal.stages.find(s => !DONE[s](v, w)) || '';

  /** What a helping hand would do next. */
  function next(v, w) {
    const s = stage(v, w), { web, files, print } = w, id = v.file;
    if (w.front === 'files' && files.dialog) {
      if (files.picked !== id || s !== files.dialog) return 'cancel';
      if (s === 'rename') return 'name';
      if (print.pages !== v.paper.pages) return 'pages pages=' + v.paper.pages;
      if (print.copies !== v.paper.copies) return 'copies copies=' + (print.copies + (print.copies > v.paper.copies ? -1 : 1));
      return print.printer === v.paper.printer ? 'go' : 'printer printer=' + v.paper.printer;
    }
    if (s === 'save' || s === 'close-tab') {
      if (w.front !== 'browser') return 'window window=browser';
      if (s === 'close-tab') return othersThere(v, w) ? 'close-tab tab=' + v.close : 'reopen';
      const tab = v.tabs.find(t => t.file === id).id;
      return !has(web.tabs, tab) ? 'reopen' : web.tab === tab ? 'save tab=' + tab : 'tab tab=' + tab;
    }
    if (w.front !== 'files') return 'window window=files';
    if (files.open) return s === 'print' && files.open === id ? 'print' : 'close-file';
    if (files.folder !== files.where[id]) return 'folder folder=' + files.where[id];
    if (s === 'move' && files.taken === id) return 'move file=' + id + ' folder=' + v.goal.folder;
    if (files.picked !== id) return 'pick file=' + id;
    return (s === 'move' ? 'take' : s === 'rename' ? 'rename' : 'open') + ' file=' + id;
  }

  /** Lower case, without accents and marks, so that a small slip in writing is no error. */
  const plain = string => string.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9.]+/g, '');
  const ending = name => (/\.[a-z]{3,4}$/i.exec(name.trim()) || [''])[0].toLowerCase();

  function view({ h, act, icon, text, word, variant: v, send }) {
    let line = '', lineFor = '';
    const nameOf = (w, id) => word(id === v.file && w.files.renamed ? 'asked' : id + '.name');
    const kindOf = id => ending(word(id + '.name')) === '.jpg' ? 'photo' : 'file-text';
    const cross = (event, label) => h('button', { type: 'button', 'data-ev': event, class: 'sim-btn sim-cross', 'aria-label': label }, icon('x'));

    function frame(name, iconId, close, ...parts) {
      return h('section', { class: 'sim-win', 'aria-labelledby': 'sim-title' },
        h('header', { class: 'sim-win-bar' }, icon(iconId), h('h2', { id: 'sim-title', tabindex: -1 }, name), close), parts);
    }

    function browser(w) {
      const { web } = w, t = tabOf(v, web.tab), saved = t && t.file && w.files.where[t.file];
      const tabs = h('ul', { class: 'sim-tabs', 'aria-label': text('tabs') }, web.tabs.map(id => h('li', { class: id === web.tab ? 'sim-tab sim-tab-on' : 'sim-tab' },
        h('button', { type: 'button', class: 'sim-btn', 'data-ev': 'tab tab=' + id, 'aria-current': id === web.tab && 'true' }, h('span', {}, word(id + '.title'))),
        cross('close-tab tab=' + id, text('closetab', word(id + '.title'))))));
      const page = t ? h('div', { class: 'sim-web', 'data-area': true },
        h('p', { class: 'sim-address' }, icon('world'), h('span', {}, t.address)),
        h('h3', { id: 'sim-page', tabindex: -1 }, word(t.id + '.head')), h('p', {}, word(t.id + '.text')),
        t.file && h('p', { class: 'sim-offer' }, h('span', { class: 'sim-file-name' }, icon(kindOf(t.file)), word(t.file + '.name')),
          act('save tab=' + t.id, text('save'), { class: 'sim-btn sim-strong' }, 'download')),
        saved && h('p', { class: 'sim-saved' }, icon('circle-check'), h('span', {}, text('saved'))))
        : h('div', { class: 'sim-web' }, h('p', {}, text('notab')));
      return frame(text('browser'), 'world', cross('close-window window=browser', text('closewindow', text('browser'))),
        h('div', { class: 'sim-tabbar', 'data-area': true }, tabs, web.gone.length > 0 && act('reopen', text(web.gone[web.gone.length - 1].length > 1 ? 'reopenall' : 'reopen'), {}, 'history')), page);
    }

    function folders(w) {
      const { files } = w, list = v.files.filter(f => files.where[f.id] === files.folder);
      const folder = f => h('li', {}, files.taken && f !== files.folder
        ? act('move file=' + files.taken + ' folder=' + f, text('folder.' + f), { class: 'sim-btn sim-folder sim-goal', 'data-place': f }, FOLDERS[f])
        : act('folder folder=' + f, text('folder.' + f), { class: 'sim-btn sim-folder', 'data-place': f, 'aria-current': f === files.folder && 'true' }, FOLDERS[f]));
      const row = f => {
        const on = files.picked === f.id;
        // The second click of a double click finds the way in.
        const b = h('button', { type: 'button', class: 'sim-file', 'data-ev': (on ? 'open' : 'pick') + ' file=' + f.id, 'aria-pressed': String(on) }, icon(kindOf(f.id)), h('span', {}, nameOf(w, f.id)));
        drag(b, f.id, w);
        return h('li', {}, b, on && !files.taken && h('div', { class: 'sim-tools' }, act('open file=' + f.id, text('open'), {}, 'eye'), act('rename file=' + f.id, text('rename'), {}, 'edit'), act('take file=' + f.id, text('move'), {}, 'file-upload')));
      };
      const p = files.picked;
      return frame(text('files'), 'inbox', cross('close-window window=files', text('closewindow', text('files'))),
        h('div', { class: 'sim-drawer' },
          h('nav', { class: 'sim-places-nav', 'data-area': true, 'aria-label': text('folders') }, h('ul', {}, Object.keys(FOLDERS).map(folder))),
          h('div', { class: 'sim-shelf', 'data-area': true },
            h('h3', {}, text('folder.' + files.folder)),
            list.length ? h('ul', { class: 'sim-files' }, list.map(row)) : h('p', {}, text('emptyfolder')),
            files.taken ? h('p', { class: 'sim-hold' }, h('b', {}, text('holding', nameOf(w, p))), act('take file=' + p, text('leave'), {}, 'x'))
              : !p && list.length > 0 && h('p', { class: 'sim-how' }, text('how')))));
    }
    /** Dragging a file onto a folder: the same event as « move », then the folder. */
    function drag(b, id, w) {
      let from = null, moved = false, over = null, held = false;
      const hover = place => {
        if (over) over.classList.remove('sim-over');
        if (place) place.classList.add('sim-over');
        over = place;
      };
      b.addEventListener('pointerdown', e => {
        if (e.button || e.pointerType !== 'mouse') return;
        from = [e.clientX, e.clientY];
        moved = false;
      });
      b.addEventListener('pointermove', e => {
        if (!from) return;
        const x = e.clientX - from[0], y = e.clientY - from[1];
        if (!moved && Math.hypot(x, y) < 8) return;
        if (!moved) {
          moved = held = true;
          b.setPointerCapture(e.pointerId);
          b.classList.add('sim-dragged');
        }
        b.style.translate = x + 'px ' + y + 'px';
        const under = document.elementFromPoint(e.clientX, e.clientY);
        const place = under && under.closest('[data-place]');
        hover(place && place.dataset.place !== w.files.folder ? place : null);
      });
      const end = cancelled => {
        if (!from) return;
        const place = over;
        from = null;
        b.classList.remove('sim-dragged');
        b.style.translate = '';
        hover(null);
        if (!cancelled && moved && place) send({ t: 'move', file: id, folder: place.dataset.place });
      };
      b.addEventListener('pointerup', () => end(false));
      b.addEventListener('pointercancel', () => end(true));
      // A drag that ended nowhere is no click.
      b.addEventListener('click', e => {
        if (held) e.stopPropagation();
        held = false;
      });
    }

    function paper(id, w) { return h('div', { class: 'sim-paper' }, h('b', {}, nameOf(w, id)), h('p', {}, word(id + '.text')), h('i', {}), h('i', {}), h('i', {})); }
    function document_(w) {
      const id = w.files.open;
      return frame(nameOf(w, id), kindOf(id), cross('close-file', text('closefile')),
        h('div', { class: 'sim-tools sim-doc-tools', 'data-area': true }, act('print', text('print'), {}, 'printer'), act('close-file', text('closefile'), {}, 'x')),
        paper(id, w));
    }

    function naming(w) {
      const { picked } = w.files;
      if (lineFor !== picked) {
        lineFor = picked;
        line = nameOf(w, picked);
      }
      const box = h('input', { class: 'sim-input', id: 'sim-name', type: 'text', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'done', maxlength: 60 });
      box.value = line;
      const keep = () => {
        const name = line.trim(), asked = word('asked');
        const as = !name ? 'empty' : ending(name) !== ending(asked) ? 'lost' : plain(name) === plain(asked) ? 'asked' : 'other';
        send({ t: 'name', as });
      };
      box.addEventListener('input', () => { line = box.value; });
      box.addEventListener('keydown', e => {
        if (e.key !== 'Enter') return;
        e.preventDefault();
        keep();
      });
      const ready = n => {
        const b = h('button', { type: 'button', class: 'sim-btn' }, icon('pencil'), h('span', {}, word(n)));
        b.addEventListener('click', () => { line = box.value = word(n); });
        return h('li', {}, b);
      };
      const ok = h('button', { type: 'button', class: 'sim-btn sim-strong', id: 'name' }, icon('check'), h('span', {}, text('keepname')));
      ok.addEventListener('click', keep);
      return frame(text('rename'), 'edit', cross('cancel', text('cancel')),
        h('div', { class: 'sim-ask', 'data-area': true },
          h('label', { for: 'sim-name', class: 'sim-label' }, text('newname')), box,
          v.names.length > 0 && [h('p', { class: 'sim-label', id: 'sim-ready' }, text('names')), h('ul', { class: 'sim-starters', 'aria-labelledby': 'sim-ready' }, v.names.map(ready))],
          h('div', { class: 'sim-tools' }, ok, act('cancel', text('cancel'), {}, 'x'))));
    }

    function option(event, on, label) { return act(event, label, { class: 'sim-btn sim-option', 'aria-pressed': String(on) }, on ? 'circle-check' : 'circle'); }
    function printing(w) {
      const { print } = w, id = w.files.open, count = doc(v, id).pages, numbers = Array.from({ length: count }, (_, i) => String(i + 1));
      const label = n => word(id + '.p' + n) ? text('pagenamed', n, word(id + '.p' + n)) : text('page', n);
      const on = n => print.pages === 'all' || print.pages === n;
      return frame(text('printing', nameOf(w, id)), 'printer', cross('cancel', text('cancel')),
        h('div', { class: 'sim-printing' },
          h('ol', { class: 'sim-preview', 'aria-label': text('preview') }, numbers.map(n => h('li', { class: on(n) ? 'sim-leaf' : 'sim-leaf sim-leaf-off' }, h('b', {}, n), h('span', {}, word(id + '.p' + n)), h('i', {}), h('i', {}), h('i', {}), h('em', {}, text(on(n) ? 'printed' : 'notprinted'))))),
          h('div', { class: 'sim-settings', 'data-area': true },
            h('h3', {}, text('pages')), h('ul', { class: 'sim-options' }, h('li', {}, option('pages pages=all', print.pages === 'all', text('allpages', count))), numbers.map(n => h('li', {}, option('pages pages=' + n, print.pages === n, label(n))))),
            h('div', { class: 'sim-copies' }, h('h3', {}, text('copies')), h('button', { type: 'button', class: 'sim-btn', 'data-ev': 'copies copies=' + (print.copies - 1), 'aria-label': text('fewer'), 'aria-disabled': print.copies < 2 && 'true' }, icon('minus')),
              h('b', {}, print.copies), h('button', { type: 'button', class: 'sim-btn', 'data-ev': 'copies copies=' + (print.copies + 1), 'aria-label': text('more'), 'aria-disabled': print.copies > 8 && 'true' }, icon('plus'))),
            h('h3', {}, text('printer')), h('ul', { class: 'sim-options' }, v.printers.map(p => h('li', {}, option('printer printer=' + p, print.printer === p, word(p))))),
            h('div', { class: 'sim-tools' }, act('go', text('print'), { class: 'sim-btn sim-strong' }, 'printer'), act('cancel', text('cancel'), {}, 'x')))));
    }

    const windows = w => w.front === 'browser' ? browser(w) : w.front !== 'files' ? h('p', { class: 'sim-empty', id: 'sim-title', tabindex: -1 }, text('bare'))
      : w.files.dialog === 'rename' ? naming(w) : w.files.dialog ? printing(w) : w.files.open ? document_(w) : folders(w);
    const step = (w) => v.goal.stages.indexOf(stage(v, w));

    return {
      draw(w) {
        if (w.files.dialog !== 'rename') lineFor = '';
        const busy = w.front === 'files' && w.files.dialog;
        const task = (id, iconId) => h('li', {}, act('window window=' + id, text(id), { class: 'sim-btn sim-task', 'aria-current': w.front === id && 'true' }, iconId));
        return h('div', { class: 'sim-desk' }, h('div', { class: 'sim-top' }, windows(w)),
          !busy && h('nav', { class: 'sim-taskbar', 'data-area': true, 'aria-label': text('taskbar') }, h('ul', {}, task('browser', 'world'), task('files', 'inbox'))));
      },
      stage: w => stage(v, w),
      focus: (e, w, changed) => ({
        tab: '#sim-page', 'close-tab': '.sim-tab-on .sim-btn', reopen: '.sim-tab-on .sim-btn', pick: '.sim-file[aria-pressed=true]', take: w.files.taken ? '.sim-goal' : '.sim-file[aria-pressed=true]',
        'close-file': '.sim-file[aria-pressed=true]', rename: '#sim-name', save: changed ? '#sim-title' : '', pages: '', copies: '', printer: ''
      })[e.t] ?? '#sim-title',
      top: (e, win, changed) => changed || has(['window', 'open', 'print', 'rename', 'go', 'name', 'cancel'], e.t) && win.clientWidth < 640,
      remark: (e, before, w) => step(w) !== step(before) && (step(w) > step(before) || step(w) < 0) ? text('did.' + stage(v, before)) : ''
    };
  }

  root.Declic.simulator('desk', { start, after, reached: (v, w) => !stage(v, w), next, view });
})(globalThis);
