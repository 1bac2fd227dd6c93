import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { checkInWords } from '../../content/interface/check-in';
import { promptWords } from '../../content/interface/prompt';
import type { Repair } from '../../domain/saved';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { reviewOf } from '../repair/addresses';

const words = checkInWords.none;

/** Where nothing is said to anybody, nobody asks how it went: not for oneself, not after a death, not where they are left alone. */
export function NothingToReport({ repair }: { readonly repair: Repair }) {
  return (
    <AppFrame>
      <Heading page={words.heading}>{words.heading}</Heading>
      <p className={page.part}>{words.says}</p>
      <p className={page.links}>
        <Link to={reviewOf(repair)}>{words.toIt}</Link>
        <Link to="/support">{promptWords.support}</Link>
      </p>
    </AppFrame>
  );
}
