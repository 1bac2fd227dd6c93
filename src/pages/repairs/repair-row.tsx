import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { beginWords } from '../../content/interface/begin';
import { repairsWords as words } from '../../content/interface/repairs';
import { walkContent } from '../../content/walk-content';
import { withDirectionsEnded } from '../../domain/direction';
import { pathOf } from '../../domain/matching';
import type { About, RepairRow } from '../../domain/saved';
import page from '../page.module.css';
import styles from './repairs-page.module.css';

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** Who it is about, as the list says it. */
export function whoOf(about: About): string {
  const who = beginWords.who.options.find((option) => option.id === about.relationship)?.label ?? '';
  return about.name ?? who;
}

/** What it is about; a path beside the walk never shows which one it is. */
export function whatOf(about: About): string {
  const kind = about.rupture && walkContent.ruptures[about.rupture]?.card;
  return pathOf(about) === 'walk' && kind ? kind.title : words.noType;
}

const titleOf = (row: RepairRow): string => `${whoOf(row.about)} · ${whatOf(row.about)}`;

/**
 * The same to be seen: whatever direction a name is written in, what follows it stays in its place. The element alone
 * would not do: an isolate left open in the name takes the element's own end for its end.
 */
export function Title({ row }: { readonly row: RepairRow }) {
  return (
    <>
      <bdi>{withDirectionsEnded(whoOf(row.about))}</bdi> · {whatOf(row.about)}
    </>
  );
}

/** One repair of a list: what it is, to open and to erase. */
export function Row({ row, onErase }: { readonly row: RepairRow; readonly onErase: () => void }) {
  const kind = row.about.rupture && walkContent.ruptures[row.about.rupture]?.card;
  const title = titleOf(row);
  return (
    <li className={styles.row}>
      <Link to={`/repair/${row.id}`} className={styles.open}>
        <span className={styles.drawing}>
          <Threads
            threads={kind ? { mine: kind.threads[0], theirs: kind.threads[1], stitches: [] } : looseEnd}
            width={54}
            height={44}
          />
        </span>
        <span>
          <span className={styles.title} translate="no">
            <Title row={row} />
          </span>
          <span className={page.small}>
            {date.format(row.changed)} · {words.answers(row.answered)}
            {row.versionOf !== undefined && ` · ${words.second}`}
          </span>
        </span>
      </Link>
      <button type="button" className={buttons.quiet} aria-label={words.eraseOf(title)} onClick={onErase}>
        {words.erase}
      </button>
    </li>
  );
}
