import { lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { HomePage } from './pages/home/home-page';

/** A page that loads when its address opens. */
function page<Name extends string>(load: () => Promise<Readonly<Record<Name, ComponentType>>>, name: Name) {
  return lazy(async (): Promise<{ default: ComponentType }> => ({ default: (await load())[name] }));
}

const SupportPage = page(() => import('./pages/support/support-page'), 'SupportPage');
const ExamplesPage = page(() => import('./pages/examples/examples-page'), 'ExamplesPage');
const HotPage = page(() => import('./pages/begin/hot-page'), 'HotPage');
const FindPage = page(() => import('./pages/begin/find-page'), 'FindPage');
const BeginPage = page(() => import('./pages/begin/begin-page'), 'BeginPage');
const ForMyselfPage = page(() => import('./pages/begin/own-path-page'), 'ForMyselfPage');
const MayBeAfraidPage = page(() => import('./pages/begin/own-path-page'), 'MayBeAfraidPage');
const SettlePage = page(() => import('./pages/settle/settle-page'), 'SettlePage');
const LinePage = page(() => import('./pages/settle/line-page'), 'LinePage');
const StartPage = page(() => import('./pages/repair/start-page'), 'StartPage');
const ReviewPage = page(() => import('./pages/repair/review-page'), 'ReviewPage');
const AboutPage = page(() => import('./pages/repair/about-page'), 'AboutPage');
const WordsPage = page(() => import('./pages/words/words-page'), 'WordsPage');
const PromptPage = page(() => import('./pages/prompt/prompt-page'), 'PromptPage');
const RepairsPage = page(() => import('./pages/repairs/repairs-page'), 'RepairsPage');
const SettingsPage = page(() => import('./pages/settings/settings-page'), 'SettingsPage');
const ErasedPage = page(() => import('./pages/erased/erased-page'), 'ErasedPage');
const NotFoundPage = page(() => import('./pages/not-found-page'), 'NotFoundPage');

/** Every address in the app. */
export const routes: RouteObject[] = [
  { path: '/', element: <HomePage /> },
  { path: '/support', element: <SupportPage /> },
  { path: '/examples', element: <ExamplesPage /> },
  { path: '/begin/hot', element: <HotPage /> },
  { path: '/begin/find', element: <FindPage /> },
  { path: '/begin/for-myself', element: <ForMyselfPage /> },
  { path: '/begin/may-be-afraid-of-me', element: <MayBeAfraidPage /> },
  { path: '/begin/:questionId', element: <BeginPage /> },
  { path: '/settle', element: <SettlePage /> },
  { path: '/settle/line', element: <LinePage /> },
  { path: '/repair/:repairId', element: <StartPage /> },
  { path: '/repair/:repairId/review', element: <ReviewPage /> },
  { path: '/repair/:repairId/words', element: <WordsPage /> },
  { path: '/repair/:repairId/about/:questionId', element: <AboutPage /> },
  { path: '/repair/:repairId/:stepId/:promptId', element: <PromptPage /> },
  { path: '/repairs', element: <RepairsPage /> },
  { path: '/settings', element: <SettingsPage /> },
  { path: '/erased', element: <ErasedPage /> },
  { path: '*', element: <NotFoundPage /> },
];

/** Addresses that the build writes as whole files, readable before any script runs. */
export const prerendered: readonly string[] = ['/', '/support'];
