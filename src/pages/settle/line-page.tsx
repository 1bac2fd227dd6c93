import { useState } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { RadioList } from '../../components/radio-list';
import { TextField } from '../../components/text-field';
import { settleWords as words } from '../../content/interface/settle';
import { titles } from '../../content/interface/titles';
import { settle } from '../../content/settle';
import { returnTime } from '../../domain/clock';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { Noticed } from '../prompt/noticed';
import { CopyButton } from '../words/copy-button';
import styles from './settle-page.module.css';

const [ownBeginning = '', ...rest] = settle.holdingLine.sentences;

/** One line that holds the door: ready at once, with a time within a day, and changeable by hand. Nothing of it is kept. */
export function LinePage() {
  const [beginning, setBeginning] = useState(ownBeginning);
  const [when, setWhen] = useState(() => words.whens[returnTime(new Date()).said]);
  const composed = [beginning, ...rest].join(' ').replace('{when}', when);
  const [own, setOwn] = useState<string>();
  /** What was written by hand before another beginning or time was picked. */
  const [before, setBefore] = useState<string>();
  const compose = (): void => {
    if (own !== undefined) setBefore(own);
    setOwn(undefined);
  };
  const line = own ?? composed;
  return (
    <AppFrame title={titles.line}>
      <Heading page="line">{words.lineHeading}</Heading>
      <p className={page.why}>{settle.holdingLine.why}</p>
      <div className={page.parts}>
        <TextField label={words.lineLabel} isLabelHidden value={line} onChange={setOwn} rows={3} />
        <Noticed texts={[line, when]} listensForOverOwning={false} />
        {before !== undefined && own === undefined && (
          <button type="button" className={buttons.link} onClick={() => setOwn(before)}>
            {words.backToMine}
          </button>
        )}
        <CopyButton text={line} label={words.copy} />
        <p>{settle.holdingLine.sayIt}</p>
        <RadioList
          legend={words.chooseBeginning}
          isLegendHidden={false}
          options={[ownBeginning, ...settle.holdingLine.otherBeginnings].map((text) => ({
            id: text,
            label: text,
          }))}
          chosen={beginning}
          onChoose={(text) => {
            setBeginning(text);
            compose();
          }}
        />
        <TextField
          label={words.otherTime}
          value={when}
          rows={1}
          onChange={(text) => {
            setWhen(text);
            compose();
          }}
        />
        <p className={page.small}>{words.otherTimeHint}</p>
        <p className={styles.section}>{settle.enoughForTonight}</p>
        <p className={page.links}>
          <Link to="/settle">{words.heading}</Link>
          <Link to="/">{words.done}</Link>
        </p>
      </div>
    </AppFrame>
  );
}
