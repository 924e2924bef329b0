// Plays WordPress's comment-reply.js: a reply link moves the form below its comment and says which one it answers.
(() => {
  const form = document.getElementById('respond');
  const cancel = document.getElementById('cancel-comment-reply-link');
  const parent = document.getElementById('comment_parent');
  const title = document.querySelector('#reply-title');
  if (!form || !cancel || !parent || !title) return;
  const home = document.createComment('the form belongs here');
  const words = title.firstChild.textContent;
  form.before(home);

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a.comment-reply-link');
    if (!link) return;
    event.preventDefault();
    document.getElementById(link.dataset.belowelement).after(form);
    parent.value = link.dataset.commentid;
    title.firstChild.textContent = link.dataset.replyto + ' ';
    cancel.style.display = '';
    document.getElementById('comment').focus();
  });

  cancel.addEventListener('click', event => {
    event.preventDefault();
    home.after(form);
    parent.value = '0';
    title.firstChild.textContent = words;
    cancel.style.display = 'none';
  });
})();
