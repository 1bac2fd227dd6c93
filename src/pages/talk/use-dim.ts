import { useEffect } from 'react';
import { useSettings } from '../../store/settings';

/** Shows the whole page in its night colors, whatever was chosen, but for high contrast, which stays. */
export function useDim(): void {
  const appearance = useSettings((state) => state.settings.appearance);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (appearance !== 'contrast') dataset.appearance = 'night';
    return () => {
      dataset.appearance = appearance;
    };
  }, [appearance]);
}
