import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { lessonOrder } from '../../src/content/lessons/order';

const example = 'example-the-last-train';
/** What can stand in the places of an address, so that a page opens there. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  '/begin/:questionId': ['heat', 'who', 'reach', 'safety', 'what', 'side', 'move', 'need', 'time'].map(
    (question) => `/begin/${question}`,
  ),
  '/repair/:repairId/about/:questionId': ['who', 'what', 'side'].map(
    (question) => `/repair/${example}/about/${question}`,
  ),
  '/repair/:repairId/check-in/:questionId': ['talk', 'reported'].map(
    (question) => `/repair/${example}/check-in/${question}`,
  ),
  '/learn/:lessonId': [...lessonOrder, 'glossary', 'worksheet', 'sources', 'nowhere'].map(
    (lesson) => `/learn/${lesson}`,
  ),
  '/rehearse/:scenarioId': ['/rehearse/late-dinner', '/rehearse/nowhere'],
  '/repair/:repairId/:stepId/:promptId': [
    'naming/camera',
    'naming/feelings',
    'owning/intention-impact',
    'co-creation/loop',
    'way-forward/look-again',
  ].map((prompt) => `/repair/${example}/${prompt}`),
};

/** One address or more for every page there is, read from the build, so that a new page is visited too. */
export async function everyAddress(): Promise<readonly string[]> {
  const { addresses } = JSON.parse(await readFile('dist/_serving.json', 'utf8')) as { addresses: string[] };
  return [...addresses.flatMap((each) => fillings[each] ?? filled(each)), '/nowhere', '/repair/nobody'];
}

const filled = (address: string): string => address.replace(':repairId', example).replace(/:\w+/g, 'x');

/** Those of them at which a page opens that is much like another’s: the same question or lesson in other words. */
export const isLikeAnother = (address: string): boolean =>
  /^\/begin\/(what|side|move|need|time|reach)$|\/about\/(what|side)$/.test(address) ||
  lessonOrder.slice(2).some((lesson) => address === `/learn/${lesson}`);

/** Far enough into the questions that each of their addresses opens; put into the tab before a page reads it. */
export async function answeredSoFar(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    (draft) => {
      if (location.protocol.startsWith('http') && !sessionStorage.getItem('mend-draft'))
        sessionStorage.setItem('mend-draft', JSON.stringify(draft));
    },
    { heatBefore: 3, relationship: 'friend', reach: 'can-talk' },
  );
}

/** The paths of everything in the build. */
export async function filesOfBuild(): Promise<readonly string[]> {
  const entries = await readdir('dist', { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative('dist', join(entry.parentPath, entry.name)).split(sep).join('/')}`);
}

/** What a browser asked for and complained about while pages of a context were open. */
export interface Log {
  /** "GET http://…", in order, workers and frames included. */
  readonly requests: string[];
  /** Everything in the console, errors of pages, and reports of a broken policy. */
  readonly said: string[];
  readonly dialogs: string[];
}

/** Chromium says this about every sandbox that has scripts and an origin, which the app cannot do without. */
const aboutTheSandbox =
  'An iframe which has both allow-scripts and allow-same-origin for its sandbox attribute can escape its sandboxing.';

/** Writes down from now on what happens in this context. */
export async function keepLog(context: BrowserContext): Promise<Log> {
  const log: Log = { requests: [], said: [], dialogs: [] };
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`broken policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  context.on('request', (request) => log.requests.push(`${request.method()} ${request.url()}`));
  context.on('console', (message) => {
    if (message.text() !== aboutTheSandbox) log.said.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => log.said.push(`page: ${error.error().message}`));
  context.on('page', (page) => {
    page.on('websocket', (socket) => log.requests.push(`WEBSOCKET ${socket.url()}`));
    page.on('dialog', (dialog) => {
      log.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  });
  return log;
}
