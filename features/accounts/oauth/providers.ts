import 'server-only';
import type { Profile } from 'next-auth';
import Discord, { type DiscordProfile } from 'next-auth/providers/discord';
import GitHub from 'next-auth/providers/github';
import Google, { type GoogleProfile } from 'next-auth/providers/google';
import type { Provider as AuthProvider } from 'next-auth/providers/index';
import { env } from '@/env';

export type Provider = {
  id: string;
  name: string;
  config: AuthProvider;
  /** Whether the site says that it has checked the address itself. */
  vouches: (profile: Profile) => boolean;
};

const all: Provider[] = [
  make('google', 'Google', Google, env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET, (profile) => {
    return (profile as GoogleProfile).email_verified === true;
  }),
  make('discord', 'Discord', Discord, env.DISCORD_CLIENT_ID, env.DISCORD_CLIENT_SECRET, (profile) => {
    return (profile as unknown as DiscordProfile).verified === true;
  }),
  // GitHub tells the address without saying whether it was checked.
  make('github', 'GitHub', GitHub, env.GITHUB_CLIENT_ID, env.GITHUB_CLIENT_SECRET, () => false),
].flat();

/** The sites whose keys are in the environment. */
export const listProviders = (): Provider[] => all;

type Factory = (keys: { clientId: string; clientSecret: string }) => unknown;

function make(
  id: string,
  name: string,
  factory: Factory | { default: Factory },
  clientId: string | undefined,
  clientSecret: string | undefined,
  vouches: Provider['vouches'],
): Provider[] {
  if (!clientId || !clientSecret) return [];
  // Node hands over these CommonJS modules whole, bundlers their default.
  const build = 'default' in factory ? factory.default : factory;
  return [{ id, name, config: build({ clientId, clientSecret }) as AuthProvider, vouches }];
}
