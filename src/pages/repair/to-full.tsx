import { useNavigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { reviewWords as words } from '../../content/interface/review';
import { broughtFurther } from '../../domain/going-further';
import type { Repair } from '../../domain/saved';
import { answerPrompt, changeAbout } from '../../store/repairs';

/** From the short way on to the full path, which starts from what was written. */
export function ToFull({ repair }: { readonly repair: Repair }) {
  const navigate = useNavigate();
  return (
    <button
      type="button"
      className={buttons.button}
      onClick={() => {
        for (const [prompt, answer] of Object.entries(broughtFurther(repair.answers)))
          answerPrompt(repair.id, prompt, answer);
        changeAbout(repair.id, { ...repair.about, length: 'full' });
        void navigate(`/repair/${repair.id}`);
      }}
    >
      {words.toFull}
    </button>
  );
}
