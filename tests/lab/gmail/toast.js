/** Shows Gmail's own notice; `onUndo` is what its link does. Without `view` there is no message to look at. */
export function toast(text, { onUndo, view = false } = {}) {
  const box = document.querySelector(".vh");
  const [undo, open] = ["#link_undo", "#link_vsm"].map((id) => box.querySelector(id));
  box.querySelector(".bAq").textContent = text;
  undo.hidden = !onUndo;
  open.hidden = !view;
  undo.onclick = () => {
    box.hidden = true;
    onUndo?.();
  };
  box.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => (box.hidden = true), 8000);
}
