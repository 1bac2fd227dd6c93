import buttons from '../components/button.module.css';
import { frameWords } from '../content/interface/frame';
import page from './page.module.css';

/** Lies hidden in the shell, which names it to `start.ts`: shown where the app does not come. Its links need none. */
export function AppMissing() {
  return (
    <div id="app-missing" hidden>
      <h1>{frameWords.missingTitle}</h1>
      <p className={page.why}>{frameWords.missing}</p>
      <p className={page.links}>
        <a href="" className={buttons.main}>
          {frameWords.reload}
        </a>
        <a href="/support">{frameWords.help}</a>
      </p>
    </div>
  );
}
