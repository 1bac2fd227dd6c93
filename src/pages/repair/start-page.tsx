import { Link, Navigate, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { frameWords } from '../../content/interface/frame';
import { promptWords } from '../../content/interface/prompt';
import { walkContent } from '../../content/walk-content';
import { layoutOf, placesOf } from '../../domain/walk';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { addressWhereItStands } from './addresses';
import { WithRepair } from './with-repair';

/** The address of a repair itself: a plain word first where its path needs one, then on to where the person stands. */
export function StartPage() {
  const navigate = useNavigate();
  return (
    <WithRepair>
      {(repair) => {
        const onward = addressWhereItStands(walkContent, repair);
        const { opens } = layoutOf(walkContent, repair.about);
        const isFresh = placesOf(walkContent, repair).every((place) => place.state === 'open');
        if (!opens || !isFresh) return <Navigate to={onward} replace />;
        return (
          <AppFrame
            bar={<ActionBar main={{ label: frameWords.continue, onAct: () => void navigate(onward) }} />}
          >
            <Heading page={repair.id}>{opens.title}</Heading>
            <div className={page.parts}>
              {opens.says.map((says) => (
                <p key={says}>{says}</p>
              ))}
              {opens.support && <Link to="/support">{promptWords.support}</Link>}
            </div>
          </AppFrame>
        );
      }}
    </WithRepair>
  );
}
