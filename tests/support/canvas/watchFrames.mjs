// Runs in a page, before its own scripts, and takes its times as `watched`:
// forget() begins anew; quiet(milliseconds) waits until no task of 50 ms has run for so long and returns when the last one ended;
// frames() are those a second and the longest since forget(); slowestEvent() is the longest time from an event of the pointer to the next frame;
// paperOf(drawing) is a point near its corner with no record under it;
// viewOf(drawing) is the part of the drawing that is seen; placeOf(drawing, id) is where a record is drawn, by the page of today and by those that drew with Cytoscape.
{
  let times = [];
  let slowest = 0;
  let busyUntil = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      busyUntil = Math.max(busyUntil, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(pointer|mouse)(up|down)$|^click$/.test(name)) slowest = Math.max(slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  const frame = (time) => {
    times.push(time);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.watched = {
    forget: () => {
      times = [];
      slowest = 0;
    },
    quiet: async (milliseconds) => {
      const begun = performance.now();
      busyUntil = Math.max(busyUntil, begun);
      while (performance.now() - busyUntil < milliseconds)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return busyUntil;
    },
    frames: () => {
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
      const all = gaps.reduce((sum, gap) => sum + gap, 0);
      return { each: (1_000 * gaps.length) / all, worst: Math.max(0, ...gaps) };
    },
    slowestEvent: () => slowest,
    viewOf: ({ drawn, _cyreg }) =>
      drawn?.view?.() ?? drawn?.boxes().shapes[0] ?? { ..._cyreg?.cy.pan(), k: _cyreg?.cy.zoom() },
    paperOf: ({ drawn }) => {
      const shapes = drawn?.boxes?.().shapes ?? [];
      const isPaper = (at) =>
        shapes.every(
          ({ left, top, right, bottom }) =>
            at < left - 4 || at > right + 4 || at < top - 4 || at > bottom + 4,
        );
      return Array.from({ length: 100 }, (_, step) => 6 + step).find(isPaper) ?? 6;
    },
    placeOf: (drawing, id) => {
      const { drawn, _cyreg } = drawing;
      const at = drawn?.placeOf(id) ?? _cyreg?.cy.getElementById(id).renderedPosition();
      if (!at) throw new Error(`The drawing does not show ${id}.`);
      return at;
    },
  };
}
