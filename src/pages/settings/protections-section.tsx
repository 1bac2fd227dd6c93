import { settingsWords as words } from '../../content/interface/settings';
import { useProtections } from '../../store/protections';
import page from '../page.module.css';

/** One plain line where this address is kept less strictly than it could be; nothing where all is as it should be. */
export function ProtectionsSection() {
  const protections = useProtections((state) => state.protections);
  if (protections === 'unknown' || protections === 'all') return null;
  return (
    <section aria-labelledby="protections">
      <h3 id="protections">{words.protections}</h3>
      <p className={page.why}>{words.protectionsMissing[protections]}</p>
    </section>
  );
}
