import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../pages/app';
import { AppFrame } from '../pages/app-frame';
import { AppMissing } from '../pages/app-missing';
import { WithoutScriptPage } from '../pages/without-script-page';
import { lessonCards, loadLesson } from '../content/lessons-content';
import { routes } from '../routes';

/** Pages that the build writes as whole files, readable before any script runs. */
interface Prerendered {
  readonly address: string;
  /** Source files beside the entry whose chunks it needs. */
  readonly files: readonly string[];
  /** Pages of one group are written with the same styles inside, so that the policy has to name few. */
  readonly group: string;
}

const lessons = await Promise.all(
  lessonCards.map(async ({ id }) => ({ id, kind: (await loadLesson(id))?.picture.kind })),
);

const learnPages = 'pages/learn/learn-pages.tsx';

/** Every page of whole HTML, with what it is made of. */
export const prerendered: readonly Prerendered[] = [
  { address: '/', group: 'home', files: ['pages/home/home-page.tsx'] },
  { address: '/support', group: 'support', files: ['pages/support/support-page.tsx'] },
  { address: '/learn', group: 'learn', files: [learnPages, 'pages/learn/list-page.tsx'] },
  ...['glossary', 'worksheet', 'sources'].map((page) => ({
    address: `/learn/${page}`,
    group: 'learn',
    files: [learnPages, `pages/learn/${page}-page.tsx`],
  })),
  ...lessons.map(({ id, kind }) => ({
    address: `/learn/${id}`,
    group: 'learn',
    files: [learnPages, `content/lessons/${id}.ts`, `pages/learn/${kind}.tsx`],
  })),
];

/** For all addresses below one, the source files of the page that stands there, or of the one most are there for. */
export const pagesUnder: Readonly<Record<string, readonly string[]>> = {
  '/repair': ['pages/prompt/prompt-page.tsx'],
  '/begin': ['pages/begin/begin-page.tsx'],
};

/** The patterns of every address the app has a page for. */
export const addresses: readonly string[] = routes.flatMap(({ path }) =>
  path && path !== '*' ? [path] : [],
);

async function htmlOf(page: Parameters<typeof prerenderToNodeStream>[0]): Promise<string> {
  // Larger boundaries would otherwise come later, moved in by an inline script.
  const { prelude } = await prerenderToNodeStream(page, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return text(prelude);
}

/** The HTML inside #root of an address, whole, with nothing left for a script to put in its place. */
export const prerender = (address: string): Promise<string> =>
  htmlOf(
    <StaticRouter location={address}>
      <App routes={routes} />
    </StaticRouter>,
  );

/** What stands in the shell of all other addresses until their script draws them: the mark, and the way out. */
export const beforeScript = (): Promise<string> =>
  htmlOf(
    <StaticRouter location="/">
      <AppFrame hasHelp={false}>
        <AppMissing />
      </AppFrame>
    </StaticRouter>,
  );

/** What stands there for those whose browser runs no scripts. */
export const withoutScript = (): Promise<string> =>
  htmlOf(
    <StaticRouter location="/">
      <WithoutScriptPage />
    </StaticRouter>,
  );
