// Plays a Flarum forum (2.x, its source read in November 2026; none of its code): one page, its own markup and routes.
(() => {
  const me = JSON.parse(document.getElementById('flarum-json-payload').textContent).session.user;
  const content = document.getElementById('content');
  let view = null; // the discussion that is looked at: {discussion, stream, seen}
  let draft = null; // the answer that is being written: {discussion, element, editor}
  let turn = 0;

  const h = (name, attributes = {}, ...children) => {
    const [tag, ...classes] = name.split('.');
    const element = document.createElement(tag || 'div');
    if (classes.length) element.className = classes.join(' ');
    for (const [key, value] of Object.entries(attributes)) {
      key.startsWith('on') || key === 'value' ? element[key] = value : element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };
  const api = async (path, options) => {
    const answer = await fetch('/api' + path, options);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };
  const address = (discussion, number) => '/d/' + discussion.attributes.slug + (number > 1 ? '/' + number : '');
  const icon = name => h('i', {class: 'icon ' + name, 'aria-hidden': 'true'});
  const avatar = (name, classes = '') => h('span', {class: 'Avatar ' + classes, style: '--name:' + name.length * 47}, name[0]);
  const username = name => h('span.username', {}, name);
  const profile = name => '/u/' + name.toLowerCase();
  const button = (classes, label, onclick, sign) => h('button', {type: 'button', class: 'Button ' + classes, onclick},
    ...(sign ? [icon(sign + ' Button-icon')] : []), h('span.Button-label', {}, label));
  const ago = time => {
    const minutes = Math.round((Date.now() - new Date(time)) / 60000);
    const [count, unit] = minutes < 60 ? [minutes, 'minute'] : minutes < 1440 ? [minutes / 60, 'hour'] : [minutes / 1440, 'day'];
    return new Intl.RelativeTimeFormat('en', {numeric: 'auto'}).format(-Math.round(count), unit);
  };
  const humanTime = time => h('time', {pubdate: '', datetime: time, title: new Date(time).toLocaleString('en'), 'data-humantime': ''}, ago(time));

  // Routes
  const go = path => { history.pushState(null, '', path); show(); };
  addEventListener('popstate', () => show());
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (!link || link.origin !== location.origin || event.ctrlKey || event.metaKey || event.button) return;
    event.preventDefault();
    go(link.pathname);
  });

  async function show() {
    const [, slug, near] = location.pathname.match(/^\/d\/([^/]+)(?:\/(\d+))?/) ?? [];
    const id = slug && parseInt(slug);
    if (view && id === parseInt(view.discussion.id)) return scrollTo(Number(near ?? 1));
    leave();
    const mine = ++turn;
    content.replaceChildren(h('.Page', {}, h('.LoadingIndicator-container', {}, 'Loading')));
    const all = await api('/discussions');
    const known = all.data.find(it => parseInt(it.id) === id);
    const found = known && await api('/discussions/' + known.attributes.slug);
    if (mine !== turn) return;
    found ? discussionPage(found, Number(near ?? 1)) : indexPage(all.data);
  }

  // An answer that is not empty waits at the bottom, whatever is looked at meanwhile.
  function leave() {
    if (view && draft) draft.discussion.id === view.discussion.id && !draft.editor.value ? hide() : minimize();
    view = null;
  }

  function indexPage(discussions) {
    document.title = document.getElementById('home-link').textContent;
    content.replaceChildren(h('.Page.IndexPage', {}, h('.Page-main', {}, h('.Page-container.container', {},
      h('.DiscussionList', {}, h('ul.DiscussionList-discussions', {role: 'feed'}, ...discussions.map(listItem)))))));
  }

  const listItem = discussion => {
    const it = discussion.attributes;
    return h('li', {'data-id': discussion.id, role: 'article'}, h('.DiscussionListItem', {}, h('.DiscussionListItem-content.Slidable-content.read', {},
      h('.DiscussionListItem-author', {}, h('a.DiscussionListItem-author-avatar', {href: profile(it.user)}, avatar(it.user))),
      h('a.DiscussionListItem-main', {href: address(discussion)}, h('h2.DiscussionListItem-title', {}, it.title),
        h('ul.DiscussionListItem-info', {}, h('li.item-terminalPost', {}, h('span', {}, ...(it.commentCount > 1 ? [icon('fas fa-reply')] : []),
          ' ', username(it.lastPostedUser), it.commentCount > 1 ? ' replied ' : ' started ', humanTime(it.lastPostedAt))))),
      h('.DiscussionListItem-stats', {}, h('span.DiscussionListItem-count', {}, h('span', {}, String(it.commentCount - 1)))))));
  };

  function discussionPage(found, near) {
    const stream = h('.PostStream', {role: 'feed', 'aria-live': 'off'});
    view = {discussion: found.data, stream, seen: new Set()};
    document.title = found.data.attributes.title + ' - ' + document.getElementById('home-link').textContent;
    content.replaceChildren(h('.Page.DiscussionPage', {}, h('.Page-main', {},
      h('.Page-hero', {}, h('header.Hero.DiscussionHero', {}, h('.container', {}, h('ul.DiscussionHero-items', {},
        h('li.item-title', {}, h('h1.DiscussionHero-title', {}, found.data.attributes.title)))))),
      h('.Page-container.container', {}, h('.Page-content', {}, h('.DiscussionPage-stream', {}, stream))))));
    stream.append(h('.PostStream-item', {'data-index': '0'}));
    draw(found);
    scrollTo(near);
  }

  // Posts that are not there yet come before the place to answer.
  function draw(found) {
    const last = view.stream.lastElementChild;
    for (const post of found.included) {
      if (!view.seen.has(post.id)) last.before(streamItem(post, view.seen.size));
      view.seen.add(post.id);
    }
    last.dataset.index = view.seen.size;
    placeholder();
  }

  const streamItem = (post, index) => {
    const it = post.attributes;
    const starter = it.user === view.discussion.attributes.user ? ' Post--by-start-user' : '';
    const actor = it.user === me ? ' Post--by-actor' : '';
    const body = h('.Post-body');
    body.innerHTML = it.contentHtml;
    return h('.PostStream-item', {'data-index': index, 'data-time': it.createdAt, 'data-number': it.number, 'data-id': post.id, 'data-type': it.contentType},
      h('article', {class: 'CommentPost Post' + actor + starter}, h('.Post-container', {},
        h('.Post-side', {}, h('a', {href: profile(it.user)}, avatar(it.user, 'Post-avatar'))),
        h('.Post-main', {},
          h('header.Post-header', {}, h('ul', {},
            h('li.item-user', {}, h('.PostUser', {}, h('h3.PostUser-name', {}, h('a', {href: profile(it.user)}, avatar(it.user, 'Post-avatar'), username(it.user))),
              h('ul.PostUser-badges.badges.badges--packed'))),
            h('li.item-meta', {}, h('.Dropdown.PostMeta', {}, h('button', {class: 'Button Button--text Dropdown-toggle Button--link', 'data-toggle': 'dropdown'}, humanTime(it.createdAt)),
              h('.Dropdown-menu.dropdown-menu', {}, h('span.PostMeta-number', {}, 'Post #' + it.number), ' ', h('span.PostMeta-time', {}, it.createdAt), ' ',
                h('input.FormControl.PostMeta-permalink', {value: location.origin + address(view.discussion, it.number)})))))),
          body,
          h('aside.Post-actions', {}, h('ul', {}, h('li.item-reply', {}, button('Button--link', 'Reply', () => mention(post))))),
          h('footer.Post-footer')))));
  };

  // What is being written shows among the posts as it will look.
  function placeholder() {
    const last = view.stream.lastElementChild;
    const composing = draft?.discussion.id === view.discussion.id;
    if (last.firstChild?.localName !== (composing ? 'article' : 'button')) {
      last.replaceChildren(composing
        ? h('article', {class: 'Post CommentPost editing', 'aria-busy': 'true'}, h('.Post-container', {}, h('.Post-side', {}, avatar(me, 'Post-avatar')),
            h('.Post-main', {}, h('header.Post-header', {}, h('.PostUser', {}, h('h3.PostUser-name', {}, username(me)))), h('.Post-body', {}, h('.Post-body')))))
        : h('button.Post.ReplyPlaceholder', {onclick: () => reply()}, h('.Post-container', {}, h('.Post-side', {}, avatar(me, 'Post-avatar')),
            h('.Post-main', {}, h('span.Post-header', {}, 'Write a Reply...')))));
    }
    if (composing) last.querySelector('.Post-body .Post-body').textContent = draft.editor.value;
  }

  // The address follows what is read.
  function scrollTo(number) {
    if (number > 1) view.stream.querySelector(`[data-number="${number}"]`)?.scrollIntoView();
    position();
  }
  function position() {
    const items = [...view?.stream.querySelectorAll('[data-number]') ?? []];
    const first = items.find(item => item.getBoundingClientRect().bottom > 60);
    if (first) history.replaceState(null, document.title, address(view.discussion, Number(first.dataset.number)));
  }
  let scrolled;
  addEventListener('scroll', () => { clearTimeout(scrolled); scrolled = setTimeout(position, 100); });

  // Others' posts come in by themselves, as with Flarum's Pusher.
  const update = async () => {
    const here = view;
    const found = here && await api('/discussions/' + here.discussion.attributes.slug);
    if (found && here === view) draw(found);
  };
  setInterval(() => update().catch(() => {}), 1000);

  // The composer: one for the whole forum, no form, sent by its button or by Enter with Control or Command.
  function reply() {
    if (draft?.discussion.id !== view.discussion.id) {
      const {discussion} = view;
      const editor = h('textarea.FormControl.Composer-flexible.TextEditor-editor', {placeholder: 'Write a Reply...', oninput: () => view && placeholder()});
      editor.addEventListener('keydown', event => { if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') submit(); });
      const element = h('.Composer', {}, h('.Composer-handle'),
        h('ul.Composer-controls', {}, h('li.item-close', {}, h('button', {class: 'Button Button--icon Button--link', title: 'Close', onclick: () => hide()}, icon('fas fa-times')))),
        h('.Composer-content', {onclick: () => draft?.element === element && restore()}, h('.ComposerBody', {}, avatar(me, 'ComposerBody-avatar'), h('.ComposerBody-content', {},
          h('ul.ComposerBody-header', {}, h('li.item-title', {}, h('h3', {}, icon('fas fa-reply'), ' ', h('a', {href: address(discussion)}, discussion.attributes.title)))),
          h('.ComposerBody-editor', {}, h('.TextEditor', {}, h('.TextEditor-editorContainer', {}, editor),
            h('ul.TextEditor-controls.Composer-footer', {}, h('li', {class: 'item-submit App-primaryControl'}, button('Button--primary hasIcon', 'Post Reply', submit, 'fas fa-paper-plane')),
              h('li.TextEditor-toolbar'))))))));
      draft = {discussion, element, editor};
      document.getElementById('composer').replaceChildren(element);
      placeholder();
    }
    restore();
    draft.editor.focus();
  }
  function restore() {
    draft.element.className = 'Composer normal visible';
    draft.editor.disabled = false;
  }
  function minimize() {
    draft.element.className = 'Composer minimized visible';
    draft.editor.disabled = true;
  }
  function hide() {
    draft?.element.replaceWith(h('.Composer', {}, h('.Composer-content')));
    draft = null;
    if (view) placeholder();
  }
  function insert(text) {
    reply();
    draft.editor.setRangeText(text, draft.editor.selectionStart, draft.editor.selectionEnd, 'end');
    placeholder();
  }
  const mention = (post, quoted) => {
    const named = `@"${post.attributes.user}"#p${post.id} `;
    insert(quoted ? '> ' + named + quoted.trim().replace(/\n/g, '\n> ') + '\n\n' : named);
  };

  async function submit() {
    const mine = draft;
    if (!mine || mine.editor.disabled) return;
    mine.editor.disabled = true;
    document.getElementById('alerts').replaceChildren();
    const data = {type: 'posts', attributes: {content: mine.editor.value}, relationships: {discussion: {data: {type: 'discussions', id: mine.discussion.id}}}};
    try {
      const post = await api('/posts', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({data})});
      if (draft === mine) hide();
      if (view?.discussion.id === mine.discussion.id) {
        await update();
        scrollTo(post.data.attributes.number);
      } else {
        alert('success', 'Your reply was posted.', button('Button--link', 'View', () => go(address(mine.discussion, post.data.attributes.number))));
      }
    } catch {
      mine.editor.disabled = false;
      alert('error', 'Oops! Something went wrong. Please try again.');
    }
  }
  const alert = (kind, ...words) => document.getElementById('alerts').replaceChildren(h('.AlertManager', {}, h('.AlertManager-alert', {}, h('.Alert.Alert--' + kind, {}, ...words))));

  document.getElementById('header-secondary').append(h('ul.Header-controls', {}, h('li.item-session', {}, h('.ButtonGroup.Dropdown.dropdown.SessionDropdown', {},
    h('button', {class: 'Dropdown-toggle Button Button--user Button--flat', 'data-toggle': 'dropdown'}, avatar(me), ' ', h('span.Button-label', {}, username(me)))))));
  show();
})();
