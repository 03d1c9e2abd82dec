// What watching the page costs: `node test/bench/late-dom.mjs [runs] [part of a name]`, after a build. Prints the main
// thread's time, in milliseconds, of pages that change a lot: in all, and in scripts alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { encodeConsent } from '../../dist/server.js';

const RUNS = Number(process.argv[2] ?? 9);

/** Only those whose name holds this. */
const ONLY = process.argv[3] ?? '';

const TAGS = ['analytics', 'functional', 'marketing']
  .map((name) => `<script type="text/plain" data-category="${name}">window.ran = 1</script>`)
  .join('');
const MEDIA = `<img data-category="marketing" data-src="/picture" alt="">
  <iframe data-category="functional" data-src="/film" title="A film"></iframe>`;

/** An ordinary page: 1,000 elements, and what a test adds to it. */
const pageOf = (library, gated) => `<!doctype html><html lang="en"><head><title>A page</title>
  <link rel="icon" href="data:,">${library ? '<script src="/dist/ask-first.js"></script>' : ''}</head>
  <body>${'<p>Some <b>words</b> in a <i>row</i>.</p>'.repeat(333)}${gated}<main></main></body></html>`;

/** Who visits, and what is gated in the page. */
const VISITS = {
  'without the library': { library: false, gated: '' },
  'an observer that does nothing': {
    library: false,
    gated: `<script>
    new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });
  </script>`,
  },
  'said yes, tags': { gated: TAGS, granted: true },
  'said yes, tags and media': { gated: TAGS + MEDIA, granted: true },
  'undecided, tags': { gated: TAGS },
  'undecided, tags and media': { gated: TAGS + MEDIA },
};

/* What a page does to itself; each runs in the browser, with the helpers beside it. */
const helpers = () => {
  window.main = document.querySelector('main');
  window.frame = () => new Promise(requestAnimationFrame);
  window.row = (index) =>
    `<li class="row" data-id="${index}"><span>Row ${index}</span><a href="/row/${index}">open</a><button>x</button></li>`;
};
const WORKLOADS = {
  '10,000 nodes in one innerHTML': () => {
    window.main.innerHTML = Array.from({ length: 2500 }, (_, index) => window.row(index)).join('');
  },
  '10,000 nodes one by one, over 50 frames': async () => {
    for (let round = 0; round < 50; round++) {
      for (let count = 0; count < 200; count++) {
        const node = document.createElement('div');
        node.textContent = count;
        window.main.append(node);
      }
      await window.frame();
    }
  },
  '10,000 nodes, 400 deep, over 25 frames': async () => {
    for (let round = 0; round < 25; round++) {
      let place = window.main;
      for (let depth = 0; depth < 400; depth++) {
        place.append(document.createElement('div'));
        place = place.lastChild;
      }
      await window.frame();
    }
  },
  '1,000 rows rendered 20 times': async () => {
    for (let round = 0; round < 20; round++) {
      window.main.innerHTML = Array.from({ length: 1000 }, (_, index) =>
        window.row(index + round),
      ).join('');
      await window.frame();
    }
  },
  '1,000 rows changed one by one, 20 times': async () => {
    window.main.innerHTML = Array.from({ length: 1000 }, (_, index) => window.row(index)).join('');
    for (let round = 0; round < 20; round++) {
      for (const element of Array.from(window.main.children)) {
        const next = element.cloneNode(true);
        next.firstChild.textContent = round;
        element.replaceWith(next);
      }
      await window.frame();
    }
  },
};

const serve = () =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url, 'http://a');
      if (pathname.startsWith('/dist/')) {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(new URL(`../..${pathname}`, import.meta.url)));
        return;
      }
      const visit = VISITS[searchParams.get('visit')];
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(visit ? pageOf(visit.library ?? true, visit.gated) : '');
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

const read = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
};

const measure = async (browser, base, visit, workload) => {
  const context = await browser.newContext();
  if (VISITS[visit].granted) {
    const value = encodeConsent({ analytics: true, functional: true, marketing: true });
    await context.addCookies([{ name: 'ask-first', value, url: base }]);
  }
  const page = await context.newPage();
  await page.goto(`${base}/?visit=${encodeURIComponent(visit)}`, { waitUntil: 'networkidle' });
  await page.evaluate(helpers);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.collectGarbage');
  const before = await read(session);
  await page.evaluate(workload);
  // What was put off is part of the cost.
  await page.evaluate(async () => {
    for (let count = 0; count < 5; count++) await window.frame();
  });
  const after = await read(session);
  await context.close();
  const spent = (name) => after[name] - before[name];
  return { task: spent('TaskDuration'), script: spent('ScriptDuration') };
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const server = await serve();
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const [name, workload] of Object.entries(WORKLOADS)) {
    if (!name.includes(ONLY)) continue;
    const found = Object.fromEntries(Object.keys(VISITS).map((visit) => [visit, []]));
    // In turns, so that whatever else the machine does is spread over all.
    for (let run = 0; run < RUNS; run++) {
      for (const visit of Object.keys(VISITS)) {
        found[visit].push(await measure(browser, base, visit, workload));
      }
    }
    console.log(`\n${name}`);
    const [bare] = Object.values(found).map((runs) => median(runs.map(({ task }) => task)));
    for (const [visit, runs] of Object.entries(found)) {
      const task = median(runs.map((run) => run.task));
      const script = median(runs.map((run) => run.script));
      const more = ((task / bare - 1) * 100).toFixed(1);
      console.log(
        `  ${visit.padEnd(30)} task ${task.toFixed(1).padStart(7)}  script ${script.toFixed(1).padStart(7)}  ${more.padStart(6)} %`,
      );
    }
  }
} finally {
  await browser.close();
  server.close();
}
