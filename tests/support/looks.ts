import type { Page } from 'playwright-core';
import { violations } from './violations.ts';

/** Ways in which people look at a page: in colours of their own, at 200 % of a window of 1440 by 900, and on a large screen. */
const ways = [
  { way: 'forced-colours', width: 1440, height: 900, forcedColors: 'active' },
  { way: '200-percent', width: 720, height: 450, forcedColors: 'none' },
  { way: '1920', width: 1920, height: 1080, forcedColors: 'none' },
] as const;

/** Script: what of a part of the page is cut at a side, or lies on another control. */
const faults = (part: string): string => `(() => {
  const clips = (element) => getComputedStyle(element).overflowX !== 'visible';
  const around = (element) => {
    const all = [];
    for (let each = element.parentElement; each; each = each.parentElement) if (clips(each)) all.push(each);
    return all;
  };
  const whole = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const within = (box, limits) => ({
    left: Math.max(box.left, limits.left),
    top: Math.max(box.top, limits.top),
    right: Math.min(box.right, limits.right),
    bottom: Math.min(box.bottom, limits.bottom),
  });
  const seen = (element) =>
    [...element.getClientRects()]
      .map((box) => around(element).reduce((rest, each) => within(rest, each.getBoundingClientRect()), within(box, whole)))
      .filter(({ left, top, right, bottom }) => right - left > 1 && bottom - top > 1);
  const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const nameOf = (element) =>
    element.tagName.toLowerCase() + ' ' + (element.getAttribute('aria-label') || element.textContent || element.value || '').trim().slice(0, 60);
  const found = [];
  const parts = [...document.querySelectorAll(${JSON.stringify(part)})];
  if (parts.length === 0) return ['nothing to look at: ' + ${JSON.stringify(part)}];
  const all = parts.flatMap((each) => [...each.querySelectorAll('*')]).filter(isShown);
  for (const element of all) {
    const box = element.getBoundingClientRect();
    const scroller = around(element).find((each) => /auto|scroll/.test(getComputedStyle(each).overflowX));
    if (!scroller && box.width > 1 && box.right > innerWidth + 1) found.push('beyond the side: ' + nameOf(element));
    const isCut = clips(element) && !/auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isSaid = element.title || element.closest('[title]') || element.tagName === 'INPUT';
    if (isCut && !isSaid && element.clientWidth > 1 && element.textContent.trim()) found.push('cut: ' + nameOf(element));
  }
  // What stays while the rest scrolls lies over it by design.
  const controls = all.filter(
    (element) =>
      element.matches('button, a[href], input, summary') && getComputedStyle(element).position !== 'sticky',
  );
  const boxes = controls.flatMap((element) => seen(element).map((box) => ({ element, box })));
  const holds = (one, other) => one.contains(other) || one.parentElement.contains(other) && one.matches('input');
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (one.element === other.element || holds(one.element, other.element) || holds(other.element, one.element)) continue;
      const { left, top, right, bottom } = within(one.box, other.box);
      if (right - left > 3 && bottom - top > 3) found.push('on one another: ' + nameOf(one.element) + ' / ' + nameOf(other.element));
    }
  }
  return found;
})()`;

/** Looks at a part of the page in each way, with a picture of each, and returns what is cut, covered or, to axe-core, a serious fault. `ready` brings it on the screen again where a narrow page hides it. */
export async function faultsInEachLook(
  page: Page,
  part: string,
  picture: (way: string) => Promise<void>,
  ready: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const found: string[] = [];
  for (const { way, width, height, forcedColors } of ways) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ forcedColors });
    await ready();
    // Pictures are drawn anew for their new width.
    await page.waitForTimeout(600);
    await picture(way);
    const cut = await page.evaluate<string[]>(faults(part));
    for (const fault of [...cut, ...(await violations(page))]) found.push(`${way}: ${fault}`);
  }
  return found;
}
