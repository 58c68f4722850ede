/** A press on something that sends, as a client recognises it. */
export interface SendPress {
  /** The compose form that would be sent. */
  root: HTMLElement;
  /** Presses the same control again, without a trusted event; `false` where it is gone or cannot be pressed. */
  repeat(): boolean;
}

/** Who decides on presses. */
export interface SendGuard {
  /** The open compose forms, the one that had the focus last first. */
  roots(): HTMLElement[];
  /** Whether to keep the press from the page. Asked once a press, at its first event; must be quick. */
  isHeld(press: SendPress): boolean;
  /** Called once for each press that was kept, when all of its events are over but the last. */
  onHeld(press: SendPress): void;
}

/** What an event would send; `undefined` for every other event. Must be quick: all clicks and keys pass here. */
export type FindPress = (event: Event, roots: readonly HTMLElement[]) => SendPress | undefined;

const pointerTypes = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "pointercancel"] as const;
const keyTypes = ["keydown", "keypress", "keyup"] as const;

/**
 * Stands before the page's own listeners, in the window's capture phase, and keeps whole presses from them: every
 * event from down to click, and a key with all its repeats. Events that no person made pass untouched.
 */
export function gateSends(findPress: FindPress, guard: SendGuard, signal: AbortSignal): void {
  const pressOf = (event: Event) =>
    safely(() => {
      const roots = guard.roots();
      return roots.length > 0 ? findPress(event, roots) : undefined;
    });
  let pointer: { press: SendPress; held: boolean } | undefined;
  let heldKey: string | undefined;

  const onPointer = (event: Event) => {
    if (!event.isTrusted || (event instanceof MouseEvent && event.button !== 0)) return;
    const { type } = event;
    // Assistive technology clicks without a pointer; an older browser sends no pointer events.
    if (type === "pointerdown" || !pointer) {
      const press = type === "pointercancel" ? undefined : pressOf(event);
      pointer = press && { press, held: safely(() => guard.isHeld(press)) ?? false };
    }
    if (!pointer) return;
    const { press, held } = pointer;
    if (type === "click" || type === "pointercancel") pointer = undefined;
    if (!held) return;
    swallow(event);
    if (type === "click") guard.onHeld(press);
  };

  const onKey = (event: KeyboardEvent) => {
    // Three of these come for each letter that is typed, nearly all of which end here.
    if (heldKey === undefined && (event.type !== "keydown" || isLetter(event))) return;
    if (!event.isTrusted) return;
    if (event.type !== "keydown") {
      if (event.code !== heldKey) return;
      swallow(event);
      if (event.type === "keyup") heldKey = undefined;
      return;
    }
    if (event.repeat && event.code === heldKey) return swallow(event);
    heldKey = undefined;
    const press = pressOf(event);
    if (!press || !safely(() => guard.isHeld(press))) return;
    swallow(event);
    heldKey = event.code;
    if (!event.repeat) guard.onHeld(press);
  };

  const options = { capture: true, signal };
  for (const type of pointerTypes) addEventListener(type, onPointer, options);
  for (const type of keyTypes) addEventListener(type, onKey, options);
}

/** Whether a key alone writes a sign, which no webmail sends by. Space presses a button. */
function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key?.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Our own failure lets the press pass: Send must work whatever becomes of us. */
function safely<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
