'use client';

import { useEffect, useRef } from 'react';

/** For a form's `ref`: after a refused answer the first bad field has the focus, or else the message. */
export function useFocusFirstError(state: { status: string }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.status !== 'refused') return;
    const target =
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      form.current?.querySelector<HTMLElement>('[data-form-message]');
    target?.focus();
  }, [state]);
  return form;
}
