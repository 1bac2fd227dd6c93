import { CheckBox } from '../../components/check-box';
import { beginWords } from '../../content/interface/begin';
import { answerBegin, useBegin } from '../../store/begin';

/** "Don't save this one": chosen before a word is written, and honored from then on. */
export function DontKeep() {
  const keep = useBegin((state) => state.draft.keep);
  return (
    <CheckBox
      label={beginWords.heat.dontKeep}
      hint={beginWords.heat.dontKeepHint}
      isChecked={keep === false}
      onCheck={(isChecked) => answerBegin({ keep: !isChecked })}
    />
  );
}
