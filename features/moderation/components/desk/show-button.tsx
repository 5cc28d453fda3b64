type Props = { busy: boolean; label: string; hint: string; onShow: () => void };

/** What happens to most first entries, and to what was held for nothing: everyone sees them from now on. */
export function ShowButton({ busy, label, hint, onShow }: Props) {
  return (
    <div className="border-b px-4 py-5 md:px-6">
      <button
        type="button"
        data-key="e"
        className="btn btn-mat w-full"
        aria-disabled={busy || undefined}
        onClick={onShow}
      >
        {label} <kbd className="bg-transparent! text-current!">E</kbd>
      </button>
      <p className="mt-2 text-meta text-ink-3">{hint}</p>
    </div>
  );
}
