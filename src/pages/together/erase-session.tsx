import { useState } from 'react';
import { useNavigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { togetherWords } from '../../content/interface/together';
import type { SessionId } from '../../domain/together/kept';
import { eraseSession } from '../../store/together';

const words = togetherWords.ended;

/** Erases a session with both its parts, once that was said twice. */
export function EraseSession({ session }: { readonly session: SessionId }) {
  const navigate = useNavigate();
  const [isErasing, setErasing] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (!isErasing)
    return (
      <button type="button" className={buttons.link} onClick={() => setErasing(true)}>
        {words.erase}
      </button>
    );
  return (
    <>
      <button
        type="button"
        className={buttons.danger}
        onClick={() =>
          void eraseSession(session).then(
            () => navigate('/together', { replace: true }),
            () => setFailed(true),
          )
        }
      >
        {words.eraseSure}
      </button>
      {hasFailed && <p role="alert">{words.eraseFailed}</p>}
    </>
  );
}
