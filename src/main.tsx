// First: the order of the style layers is fixed here, before any component brings its own.
import './styles/base.css';
import './styles/tokens.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './pages/app';
import { firstPage, routes } from './routes';
import { markReload, unmarkReload, wasLeft, writeLeft } from './storage/draft';
import { showKeptLook, showLook } from './storage/look';
import { arrivedAt, keepArrived } from './store/arrived';
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

showKeptLook();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// What came with a link stays in memory alone: it is out of the address before anything is drawn or asked for, also when
// a second link is opened over the first.
const takeArrived = (): void => {
  const address = location.pathname + location.search + location.hash;
  const at = arrivedAt(address);
  if (at === undefined) return;
  keepArrived(address);
  history.replaceState(history.state, '', at);
};
takeArrived();
addEventListener('hashchange', takeArrived);

// Prerendered pages carry what they need inside; the styles of the others come behind everything that is seen first.
addEventListener('load', () => void lateStyles().catch(() => undefined));

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

// Only the settings say what was found: nobody who is shaken needs to read it on the way.
requestAnimationFrame(() =>
  setTimeout(async () => {
    // The browser would note the first 250 requests and forget the rest; “Is my data leaving?” answers from all of them.
    performance.setResourceTimingBufferSize(10_000);
    const { findProtections } = await import('./storage/protections');
    noteProtections(await findProtections());
  }),
);

useSettings.subscribe(({ settings }) => showLook(settings));
void readSettings();
void readBreak();

// The worker keeps the app on this device, once there is nothing more to wait for; not where all was just erased.
addEventListener('load', async () => {
  if (await isErased) return;
  const { keepAppHere } = await import('./storage/worker');
  await keepAppHere(newerIsReady);
});

// The reading face comes after everything else, and shows from the next page on, so that nothing moves under the eyes.
addEventListener('load', () => {
  const face = new FontFace('Mend Serif', `url(${fontAddress})`, { weight: '400' });
  void face.load().then(() => {
    const show = (): void => void document.fonts.add(face);
    if (document.documentElement.dataset.moved !== undefined) show();
    else
      new MutationObserver((_, observer) => {
        observer.disconnect();
        show();
      }).observe(document.documentElement, { attributeFilter: ['data-moved'] });
  });
});
