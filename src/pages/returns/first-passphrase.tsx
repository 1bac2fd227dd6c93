import { Link, useNavigate } from 'react-router';
import { Heading } from '../../components/heading';
import { returnsWords } from '../../content/interface/returns';
import { useArrived } from '../../store/arrived';
import { useSettings } from '../../store/settings';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { PassphraseForm } from '../settings/passphrase-form';

const words = returnsWords.first;

/** Stands in place of what came back until a passphrase is set, and helps to set one. */
export function FirstPassphrase() {
  const navigate = useNavigate();
  const hasArrived = useArrived((state) => state.given !== undefined);
  const isOnDevice = useSettings((state) => state.where === 'device');
  return (
    <AppFrame>
      <Heading page="first-passphrase">{words.heading}</Heading>
      <p className={page.part}>{words.says}</p>
      {hasArrived && <p className={page.why}>{words.waits}</p>}
      {isOnDevice ? (
        // Once it is set, what stands here is what was asked for.
        <PassphraseForm doing="set" onDone={(isDone) => !isDone && void navigate('/therapist')} />
      ) : (
        <>
          <p className={page.why}>{words.notHere}</p>
          <p className={page.links}>
            <Link to="/therapist">{returnsWords.toTherapist}</Link>
          </p>
        </>
      )}
    </AppFrame>
  );
}
