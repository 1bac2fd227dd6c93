import { create } from 'zustand';
import { isQuiet, watchUnsaved } from './unsaved';

/** What some browsers hand out when the app could be put among the programs of the device. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

interface InstallState {
  /** The browser can install the app, and nothing in this tab speaks against showing that. */
  readonly canInstall: boolean;
}

/** Whether a page may show a button that installs the app. Nothing asks by itself. */
export const useInstall = create<InstallState>()(() => ({ canInstall: false }));

let offer: InstallOffer | undefined;

function forget(): void {
  offer = undefined;
  useInstall.setState({ canInstall: false });
}

/** Keeps the browser's own offer from showing by itself and takes it up, once, at start. */
export function heedInstallOffers(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    // An icon on a shared screen would say too much.
    if (isQuiet()) return;
    offer = event as InstallOffer;
    useInstall.setState({ canInstall: true });
  });
  addEventListener('appinstalled', forget);
  watchUnsaved(() => {
    if (offer && isQuiet()) forget();
  });
}

/** Opens the browser's own question, which can be asked once. Returns whether the app was installed. */
export async function install(): Promise<boolean> {
  const asked = offer;
  forget();
  return (await asked?.prompt())?.outcome === 'accepted';
}
