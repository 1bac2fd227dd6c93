import { CheckBox } from '../../components/check-box';
import { RadioList } from '../../components/radio-list';
import { settingsWords as words } from '../../content/interface/settings';
import { appearances, textSizes } from '../../domain/saved';
import { changeSettings, useSettings } from '../../store/settings';
import page from '../page.module.css';

/** Colors, the size of the text, and how much moves. Each shows at once. */
export function LookSection() {
  const { appearance, textSize = 'usual', motion } = useSettings((state) => state.settings);
  return (
    <section aria-labelledby="look">
      <h2 id="look">{words.look}</h2>
      <RadioList
        legend={words.colors}
        isLegendHidden={false}
        options={words.looks}
        chosen={appearance}
        onChoose={(id) => {
          const chosen = appearances.find((each) => each === id);
          if (chosen) void changeSettings({ appearance: chosen });
        }}
      />
      <RadioList
        legend={words.textSize}
        isLegendHidden={false}
        options={words.textSizes}
        chosen={textSize}
        onChoose={(id) => {
          const chosen = textSizes.find((each) => each === id);
          if (chosen) void changeSettings({ textSize: chosen });
        }}
      />
      <div className={page.part}>
        <CheckBox
          label={words.lessMotion}
          hint={words.lessMotionSays}
          isChecked={motion === 'less'}
          onCheck={(isLess) => void changeSettings({ motion: isLess ? 'less' : 'system' })}
        />
      </div>
    </section>
  );
}
