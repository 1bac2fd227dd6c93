import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './pages/app';
import { firstPage, routes } from './routes';
import { markReload, unmarkReload, wasLeft, writeLeft } from './storage/draft';
import { showLook } from './storage/look';
import { keepArrived } from './store/arrived';
import { handOverTaken } from './store/arrived-at';
import { readBreak } from './store/break';
import { goErased, leaveErasedWith, noteErased } from './store/erase';
import { heedInstallOffers } from './store/install';
import { keepWith } from './store/keeping';
import { lateStyles } from './store/late-styles';
import { markLeftWith } from './store/leaving';
import { noteProtections } from './store/protections';
import { readSettings, useSettings } from './store/settings';
import { loadAgainOnce, markReloadWith, newerIsReady } from './store/version';
import fontAddress from '@fontsource/literata/files/literata-latin-400-normal.woff2?url';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const keepTaken = (): void => {
  const address = handOverTaken();
  if (address !== undefined) keepArrived(address);
};
keepTaken();
addEventListener('hashchange', keepTaken);

/** Does this behind all that the document names; it may be there already. */
function onceLoaded(does: () => void): void {
  if (document.readyState === 'complete') does();
  else addEventListener('load', does);
}

// Prerendered pages carry what they need inside; the styles of the others come behind everything that is seen first.
onceLoaded(() => void lateStyles().catch(() => undefined));

// Where somebody left this tab quickly, the way back leads to a cover first.
const isLeft = wasLeft();
const app = (
  <BrowserRouter>
    <App routes={routes} loadedAt={location.pathname} onBack={isLeft ? () => writeLeft(false) : undefined} />
  </BrowserRouter>
);
// A host may answer with the page of another address; only this one's own HTML is taken over.
const isPrerendered = !isLeft && root.dataset.address === location.pathname;
if (isPrerendered) hydrateRoot(root, app);
else if (isLeft) createRoot(root).render(app);
else void firstPage(location.pathname).then(() => createRoot(root).render(app));

markLeftWith(() => {
  writeLeft(true);
  void lock.then((part) => part?.lockNow());
});
markReloadWith({ set: () => markReload('page'), clear: () => unmarkReload('page') });
heedInstallOffers();
// A page the browser kept whole and brings back is not shown either.
addEventListener('pageshow', (event) => {
  if (event.persisted && wasLeft()) location.reload();
});

// Where its file does not come there is no disk: the page is loaded again, and if it still does not come says so.
const storage = async (): Promise<typeof import('./storage/device')> => {
  try {
    return await import('./storage/device');
  } catch (error) {
    loadAgainOnce();
    throw error;
  }
};
// A prerendered page needs nothing from the disk to be read: the disk comes after its first paint.
const afterPaint = new Promise<void>((resolve) =>
  isPrerendered ? requestAnimationFrame(() => setTimeout(resolve)) : resolve(),
);
// Where everything was just erased, nothing is made anew.
const isErased =
  location.pathname === '/erased'
    ? import('./storage/erasing').then(({ finishErasing }) => finishErasing())
    : Promise.resolve(false);
if (location.pathname === '/erased') void isErased.then(noteErased);
keepWith(
  afterPaint.then(async () =>
    (await isErased) ? (await import('./storage/memory')).keepInMemory() : (await storage()).keepOnDevice(),
  ),
);
leaveErasedWith(
  () =>
    void import('./storage/erasing')
      .then(({ stopBringing }) => stopBringing())
      .catch(() => undefined)
      .then(() => location.replace('/erased')),
);
// It knows all that is personal, and a first page shows none of it.
const lock = afterPaint
  .then(() => import('./store/lock'))
  .catch(() => {
    loadAgainOnce();
    return undefined;
  });
void lock.then((part) => {
  void part?.watchDisk(goErased);
  part?.lockWhenLeft();
});

// The browser would note the first 250 requests and forget the rest; “Is my data leaving?” answers from all of them.
performance.setResourceTimingBufferSize(10_000);

useSettings.subscribe(({ settings }) => showLook(settings));
void readSettings();
void readBreak();

/** How long a page has stood before what nobody waits for comes, in milliseconds: nothing is taken from what it shows. */
const untilItStands = 1_500;
const onceItStands = (does: () => void): void => onceLoaded(() => setTimeout(does, untilItStands));

// Only the settings say what was found: nobody who is shaken needs to read it on the way.
onceItStands(async () => {
  const { findProtections } = await import('./storage/protections');
  noteProtections(await findProtections());
});

// The worker keeps the app on this device; not where all was just erased.
let isTouched = false;
addEventListener('input', () => (isTouched = true), { once: true, capture: true });
onceItStands(async () => {
  if (await isErased) return;
  const { keepAppHere } = await import('./storage/worker');
  await keepAppHere(newerIsReady, () => isTouched);
});

onceItStands(() => {
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = '/manifest.webmanifest';
  document.head.append(manifest);
});

// The reading face shows from the next page on, so that nothing moves under the eyes.
onceItStands(() => {
  const face = new FontFace('Mend Serif', `url(${fontAddress})`, { weight: '400' });
  const showOnNextPage = (): void =>
    new MutationObserver((_, observer) => {
      observer.disconnect();
      document.fonts.add(face);
    }).observe(document.documentElement, { attributeFilter: ['data-moved'] });
  face.load().then(showOnNextPage, () => undefined);
});
