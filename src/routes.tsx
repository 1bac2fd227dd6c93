import { matchRoutes, type RouteObject } from 'react-router';
import { arrivingPage, type ArrivingPage } from './pages/arriving-page';
import { HomePage } from './pages/home/home-page';

const SupportPage = arrivingPage(() => import('./pages/support/support-page'), 'SupportPage');
const ExamplesPage = arrivingPage(() => import('./pages/examples/examples-page'), 'ExamplesPage');
const HotPage = arrivingPage(() => import('./pages/begin/hot-page'), 'HotPage');
const FindPage = arrivingPage(() => import('./pages/begin/find-page'), 'FindPage');
const BeginPage = arrivingPage(() => import('./pages/begin/begin-page'), 'BeginPage');
const ForMyselfPage = arrivingPage(() => import('./pages/begin/own-path-page'), 'ForMyselfPage');
const MayBeAfraidPage = arrivingPage(() => import('./pages/begin/own-path-page'), 'MayBeAfraidPage');
const SettlePage = arrivingPage(() => import('./pages/settle/settle-page'), 'SettlePage');
const LinePage = arrivingPage(() => import('./pages/settle/line-page'), 'LinePage');
const StartPage = arrivingPage(() => import('./pages/repair/start-page'), 'StartPage');
const ReviewPage = arrivingPage(() => import('./pages/repair/review-page'), 'ReviewPage');
const AboutPage = arrivingPage(() => import('./pages/repair/about-page'), 'AboutPage');
const WordsPage = arrivingPage(() => import('./pages/words/words-page'), 'WordsPage');
const CheckInPage = arrivingPage(() => import('./pages/check-in/check-in-page'), 'CheckInPage');
const TalkPage = arrivingPage(() => import('./pages/talk/talk-page'), 'TalkPage');
const PromptPage = arrivingPage(() => import('./pages/prompt/prompt-page'), 'PromptPage');
const RepairsPage = arrivingPage(() => import('./pages/repairs/repairs-page'), 'RepairsPage');
const PatternsPage = arrivingPage(() => import('./pages/repairs/patterns-page'), 'PatternsPage');
const SettingsPage = arrivingPage(() => import('./pages/settings/settings-page'), 'SettingsPage');
const AboutMendPage = arrivingPage(() => import('./pages/settings/about-mend-page'), 'AboutMendPage');
const ErasedPage = arrivingPage(() => import('./pages/erased/erased-page'), 'ErasedPage');
const CoachPage = arrivingPage(() => import('./pages/coach/coach-page'), 'CoachPage');
const LearnPages = arrivingPage(() => import('./pages/learn/learn-pages'), 'LearnPages');
const RehearsePage = arrivingPage(() => import('./pages/rehearsal/rehearse-page'), 'RehearsePage');
const ScenePage = arrivingPage(() => import('./pages/rehearsal/scene-page'), 'ScenePage');
const OwnScenePage = arrivingPage(() => import('./pages/rehearsal/own-scene-page'), 'OwnScenePage');
const TogetherPages = arrivingPage(() => import('./pages/together/together-pages'), 'TogetherPages');
const PracticePages = arrivingPage(() => import('./pages/practice/practice-pages'), 'PracticePages');
const TherapistPages = arrivingPage(() => import('./pages/therapist/therapist-pages'), 'TherapistPages');
const ReturnsPages = arrivingPage(() => import('./pages/returns/returns-pages'), 'ReturnsPages');
const NotFoundPage = arrivingPage(() => import('./pages/not-found-page'), 'NotFoundPage');

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
  { path: '/repair/:repairId/talk', element: <TalkPage /> },
  { path: '/repair/:repairId/rehearse', element: <OwnScenePage /> },
  { path: '/repair/:repairId/about/:questionId', element: <AboutPage /> },
  { path: '/repair/:repairId/check-in', element: <CheckInPage /> },
  { path: '/repair/:repairId/check-in/:questionId', element: <CheckInPage /> },
  { path: '/repair/:repairId/:stepId/:promptId', element: <PromptPage /> },
  { path: '/repairs', element: <RepairsPage /> },
  { path: '/repairs/patterns', element: <PatternsPage /> },
  { path: '/rehearse', element: <RehearsePage /> },
  { path: '/rehearse/:scenarioId', element: <ScenePage /> },
  ...[
    '/together',
    '/together/new',
    '/together/invite',
    '/together/open',
    '/together/:sessionId',
    '/together/:sessionId/send',
    '/together/:sessionId/words',
    '/together/:sessionId/ready',
    '/together/:sessionId/turns',
    '/together/:sessionId/say',
    '/together/:sessionId/loop',
    '/together/:sessionId/agreements',
    '/together/:sessionId/summary',
    '/together/:sessionId/:personId',
    '/together/:sessionId/:personId/share',
    '/together/:sessionId/:personId/about/:questionId',
    '/together/:sessionId/:personId/:stepId/:promptId',
  ].map((path) => ({ path, element: <TogetherPages /> })),
  ...[
    '/practice',
    '/practice/:practiceId',
    '/practice/:practiceId/back',
    '/practice/:practiceId/back/choose',
    '/practice/:practiceId/back/page',
  ].map((path) => ({
    path,
    element: <PracticePages />,
  })),
  ...[
    '/therapist',
    '/therapist/new',
    '/therapist/guide',
    '/therapist/practices',
    '/therapist/practices/:practiceId',
  ].map((path) => ({ path, element: <TherapistPages /> })),
  ...[
    '/therapist/returns',
    '/therapist/returns/:returnId',
    '/therapist/clients/:clientId',
    '/therapist/key',
  ].map((path) => ({
    path,
    element: <ReturnsPages />,
  })),
  { path: '/learn/coach', element: <CoachPage /> },
  { path: '/learn', element: <LearnPages /> },
  { path: '/learn/:lessonId', element: <LearnPages /> },
  { path: '/settings', element: <SettingsPage /> },
  { path: '/settings/about', element: <AboutMendPage /> },
  { path: '/erased', element: <ErasedPage /> },
  { path: '*', element: <NotFoundPage /> },
];

/**
 * Brings the page of this address before anything is shown. Shown first and brought then it would be seen a third of a
 * second late: that long React leaves what stands in for it. One that does not come is asked for again once it is shown.
 */
export async function firstPage(address: string): Promise<void> {
  const match = matchRoutes(routes, address)?.at(-1);
  const page = match?.route.element as { type: Partial<ArrivingPage> } | undefined;
  await page?.type.arrive?.(match?.params ?? {}).catch(() => undefined);
}
