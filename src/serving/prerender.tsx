import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../pages/app';
import { prerendered, routes } from '../routes';

export { prerendered };

/** The patterns of every address the app has a page for. */
export const addresses: readonly string[] = routes.flatMap(({ path }) =>
  path && path !== '*' ? [path] : [],
);

/** The HTML inside #root of an address, whole, with nothing left for a script to put in its place. */
export async function prerender(address: string): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <StaticRouter location={address}>
      <App routes={routes} />
    </StaticRouter>,
    // Larger boundaries would otherwise come later, moved in by an inline script.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return text(prelude);
}
