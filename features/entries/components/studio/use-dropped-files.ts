'use client';

import { useEffect, useRef, useState } from 'react';

/** Files dropped anywhere on the page or pasted into it. True while some are held over the page. */
export function useDroppedFiles(onFiles: (files: File[]) => void): boolean {
  const [isDragging, setDragging] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    let inside = 0;
    const withFiles = (work: (event: DragEvent) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      work(event);
    };
    const enter = withFiles(() => setDragging(++inside > 0));
    const over = withFiles(() => undefined);
    const leave = withFiles(() => {
      inside = Math.max(0, inside - 1);
      setDragging(inside > 0);
    });
    const drop = withFiles((event) => {
      inside = 0;
      setDragging(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    });
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    const gone = new AbortController();
    const { signal } = gone;
    document.addEventListener('dragenter', enter, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => gone.abort();
  }, []);
  return isDragging;
}
