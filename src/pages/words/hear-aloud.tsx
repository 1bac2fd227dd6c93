import { useEffect, useState } from 'react';
import buttons from '../../components/button.module.css';
import { wordsWords as words } from '../../content/interface/words';

/** A voice of this device. Others send the text to a server, so they are never used. */
function localVoice(): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find((voice) => voice.localService && voice.lang.startsWith('en'));
}

/** Hears the words aloud, with a pause between cards; not shown where this device has no voice of its own. */
export function HearAloud({ texts }: { readonly texts: readonly string[] }) {
  const [voice, setVoice] = useState(localVoice);
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    if (!speech) return;
    const look = (): void => setVoice(localVoice());
    speech.addEventListener?.('voiceschanged', look);
    return () => {
      speech.removeEventListener?.('voiceschanged', look);
      speech.cancel();
    };
  }, []);
  if (!voice) return null;

  function hear(): void {
    speechSynthesis.cancel();
    if (isSpeaking) {
      setSpeaking(false);
      return;
    }
    setSpeaking(true);
    texts.forEach((text, at) => {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice ?? null;
      said.rate = 0.95;
      if (at === texts.length - 1) said.onend = () => setSpeaking(false);
      speechSynthesis.speak(said);
    });
  }

  return (
    <button type="button" className={buttons.link} onClick={hear}>
      {isSpeaking ? words.stopHearing : words.hear}
    </button>
  );
}
