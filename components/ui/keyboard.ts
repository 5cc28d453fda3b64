'use client';

const store = 'kitbash.keys';
const cards = '.jgrid > li';

export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(store) !== 'off';
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(store);
    else localStorage.setItem(store, 'off');
  } catch {
    // Storage is off: the keys stay as they are.
  }
}

/** Does what a single key stands for; false when it stands for nothing on this page. */
export function actOnKey(key: string): boolean {
  switch (key.toLowerCase()) {
    case '/':
      return find();
    case 'j':
      return step(1);
    case 'k':
      return step(-1);
    case 'l':
      return press((currentCard() ?? document).querySelector(currentCard() ? '[data-vote]' : '[data-vote].btn'));
    case 'c':
      return focus(document.querySelector('#comments textarea'));
    default:
      return false;
  }
}

function find(): boolean {
  if (focus(document.querySelector('input#find, #find input'))) return true;
  const link = document.querySelector<HTMLAnchorElement>('header a[href$="/c#find"]');
  // A whole load, after which the browser itself puts the focus into the field that the address names.
  if (link) window.location.assign(link.href);
  return link !== null;
}

/** Goes to the next or the previous card. Its link takes the focus, so Enter opens it. */
function step(by: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(cards)].filter((card) => card.checkVisibility());
  const now = currentCard();
  const card = all[now ? all.indexOf(now) + by : firstInView(all)];
  const link = card?.querySelector<HTMLElement>('a:not([tabindex="-1"])');
  if (!card || !link) return false;
  link.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'center' });
  card.classList.add('reg');
  card.addEventListener('focusout', () => card.classList.remove('reg'), { once: true });
  return true;
}

const currentCard = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>(cards) ?? null;

const firstInView = (all: HTMLElement[]): number =>
  Math.max(
    0,
    all.findIndex((card) => card.getBoundingClientRect().bottom > 72),
  );

function press(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.click();
  return true;
}

function focus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  return true;
}
