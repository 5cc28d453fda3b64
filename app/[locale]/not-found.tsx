import { NotFoundView } from '@/components/shell/not-found-view';
import { SiteFrame } from './site-frame';

export default function NotFound() {
  return (
    <SiteFrame>
      <NotFoundView />
    </SiteFrame>
  );
}
