'use client';

import { AlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  /** The button that opens it. */
  children?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** Asks before something that cannot be undone. */
export function ConfirmDialog({ title, text, confirm, cancel, onConfirm, children, open, onOpenChange }: Props) {
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      {children && <AlertDialog.Trigger asChild>{children}</AlertDialog.Trigger>}
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-50 bg-[oklch(0.1_0.01_170/0.55)]" />
        <AlertDialog.Content className="fixed left-1/2 top-1/2 z-50 w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-panel border bg-raised p-5 shadow-xl">
          <AlertDialog.Title className="text-h3">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-ink-2">{text}</AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Cancel className="btn btn-line">{cancel}</AlertDialog.Cancel>
            <AlertDialog.Action className="btn btn-pencil" onClick={onConfirm}>
              {confirm}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
