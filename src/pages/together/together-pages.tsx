import { matchRoutes, useLocation, type RouteObject } from 'react-router';
import { NotFoundPage } from '../not-found-page';
import { AgreementsPage } from './agreements-page';
import { InvitePage } from './invite-page';
import { LoopPage } from './loop-page';
import { NewSessionPage } from './new-session-page';
import { OpenPage } from './open-page';
import { PartAboutPage } from './part-about-page';
import { PartPage } from './part-page';
import { PartPromptPage } from './part-prompt-page';
import { ReadyPage } from './ready-page';
import { SayPage } from './say-page';
import { SendPage } from './send-page';
import { SessionPage } from './session-page';
import { SharingPage } from './sharing-page';
import { SixWordsPage } from './six-words-page';
import { SummaryPage } from './summary-page';
import { TogetherPage } from './together-page';
import { TurnsPage } from './turns-page';

/** The pages of two people, by the addresses that routes.tsx names. They come in one file: a talk does not wait for the next. */
const pages: RouteObject[] = [
  { path: '/together', element: <TogetherPage /> },
  { path: '/together/new', element: <NewSessionPage /> },
  { path: '/together/invite', element: <InvitePage /> },
  { path: '/together/open', element: <OpenPage /> },
  { path: '/together/:sessionId', element: <SessionPage /> },
  { path: '/together/:sessionId/send', element: <SendPage /> },
  { path: '/together/:sessionId/words', element: <SixWordsPage /> },
  { path: '/together/:sessionId/ready', element: <ReadyPage /> },
  { path: '/together/:sessionId/turns', element: <TurnsPage /> },
  { path: '/together/:sessionId/say', element: <SayPage /> },
  { path: '/together/:sessionId/loop', element: <LoopPage /> },
  { path: '/together/:sessionId/agreements', element: <AgreementsPage /> },
  { path: '/together/:sessionId/summary', element: <SummaryPage /> },
  { path: '/together/:sessionId/:personId', element: <PartPage /> },
  { path: '/together/:sessionId/:personId/share', element: <SharingPage /> },
  { path: '/together/:sessionId/:personId/about/:questionId', element: <PartAboutPage /> },
  { path: '/together/:sessionId/:personId/:stepId/:promptId', element: <PartPromptPage /> },
];

/** Whichever page of two people this address is. */
export function TogetherPages() {
  return matchRoutes(pages, useLocation())?.at(-1)?.route.element ?? <NotFoundPage />;
}
