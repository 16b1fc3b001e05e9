import { useEffect, useState } from "react";
import type { Appearance } from "./Appearance";
import { readAppearance } from "./readAppearance";

/** Follows Office's theme: Excel tells of no change, so it is read again whenever the pane comes back into view. */
export function useAppearance(): Appearance {
  const [appearance, setAppearance] = useState(readAppearance);
  useEffect(() => {
    const read = () => setAppearance(readAppearance());
    const contrast = window.matchMedia("(forced-colors: active)");
    document.addEventListener("visibilitychange", read);
    window.addEventListener("focus", read);
    contrast.addEventListener("change", read);
    return () => {
      document.removeEventListener("visibilitychange", read);
      window.removeEventListener("focus", read);
      contrast.removeEventListener("change", read);
    };
  }, []);
  return appearance;
}
