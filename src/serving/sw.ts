import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

interface Lifecycle extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** The part of a service worker's world used here; the page's types do not know it. */
interface WorkerScope {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: () => Promise<readonly { readonly postMessage: (message: string) => void }[]>;
  };
  readonly addEventListener: {
    (name: 'message', listener: (event: MessageEvent) => void): void;
    (name: 'activate', listener: (event: Lifecycle) => void): void;
  };
  /** Every file of this build, put in its place at the end of it. */
  readonly __WB_MANIFEST: PrecacheEntry[];
}

declare const self: WorkerScope;

/** The header set of the pages of this build, put in its place by the build. */
declare const pageHeaders: Readonly<Record<string, string>>;

/**
 * What single addresses have in place of it: the sources a list of outside addresses of their own. The network answers
 * these as long as there is one. Where everything was erased is none of them: its answer clears this site, and a worker
 * that had fetched it would wait for its own end. So nothing but the app itself, its worker gone, ever asks for it; a link
 * from elsewhere does not.
 */
declare const pageHeadersOf: Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Everything is being erased: what is still on its way here is not put down any more, and a worker not yet whole ends. */
let isLeaving = false;
const files = new PrecacheController({
  plugins: [
    {
      cacheWillUpdate: ({ response }) =>
        Promise.resolve(isLeaving || response.status >= 400 ? null : response),
    },
  ],
});
files.precache(self.__WB_MANIFEST);

/** An answer with the header set on it. What the network says of itself stands; what lies here never does. */
function withHeaders(response: Response, isKept: boolean, path = ''): Response {
  // A redirect the browser has to follow by itself cannot be copied.
  if (response.type === 'opaqueredirect' || response.type === 'error') return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries({ ...pageHeaders, ...pageHeadersOf[path] })) {
    if (isKept || !headers.has(name)) headers.set(name, value);
  }
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** A file of this build from where it is kept; from the network if it is not among them. Throws when neither has it. */
async function file(request: Request, event: Event, path = ''): Promise<Response> {
  const isKept = files.getCacheKeyForURL(request.url) !== undefined;
  if (!isKept) return withHeaders(await fetch(request), false, path);
  return withHeaders(await files.strategy.handle({ request, event }), true, path);
}

/** The page of an address: its own file, or the shell that works out the rest. */
function page(address: URL, event: Event): Promise<Response> {
  const own = new URL(address.pathname === '/' ? '/index.html' : `${address.pathname}.html`, address);
  const isOwn = files.getCacheKeyForURL(own.href) !== undefined;
  return file(new Request(isOwn ? own : '/app.html'), event, address.pathname);
}

async function fromNetwork(request: Request, address: URL, event: Event): Promise<Response> {
  try {
    return withHeaders(await fetch(request), false, address.pathname);
  } catch {
    return page(address, event);
  }
}

const isFile = (path: string): boolean => path.startsWith('/assets/') || /\.[a-z0-9]+$/i.test(path);

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  ({ request, url, event }) => {
    if (url.pathname in pageHeadersOf) return fromNetwork(request, url, event);
    return isFile(url.pathname) ? file(request, event) : page(url, event);
  },
);

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode !== 'navigate',
  ({ request, event }) => file(request, event),
);

// A newer worker waits until nobody uses the older one, or until somebody asks for it.
self.addEventListener('message', ({ data }) => {
  if (data === 'start-now') void self.skipWaiting();
  if (data === 'leave-nothing') isLeaving = true;
});

/** Takes care of pages that are open already. Where the host sends no headers of its own they are told to come again. */
async function takeOver(): Promise<void> {
  await self.clients.claim();
  const shell = await files.matchPrecache('/app.html');
  if (shell?.headers.has('Content-Security-Policy') !== false) return;
  for (const client of await self.clients.matchAll()) client.postMessage('headers-from-here-on');
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
