import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { storageWords as words } from '../../content/interface/storage';
import { needsBackup } from '../../domain/reminding';
import type { Persistence, RepairRow } from '../../domain/saved';
import { persistence } from '../../store/persistence';
import { useSettings } from '../../store/settings';
import page from '../page.module.css';

/** One quiet line where the browser may clear what is here and no backup is fresh; never where somebody may be afraid. */
export function BackupReminder({ rows }: { readonly rows: readonly RepairRow[] }) {
  const backedUp = useSettings((state) => state.settings.backedUp);
  const [kept, setKept] = useState<Persistence>();
  useEffect(() => void persistence().then(setKept), []);
  if (kept === undefined || !needsBackup(rows, kept, backedUp, Date.now())) return null;
  return (
    <p className={page.why}>
      {backedUp === undefined ? words.remind : words.remindOld} <Link to="/settings">{words.toBackup}</Link>
    </p>
  );
}
