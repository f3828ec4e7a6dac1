// A person as they show themselves: names, what they are at, what they say, where else they are.
import type { UploadedFile } from '#contract/files'
import type { Profile } from '#contract/profiles'
import { words } from '#words/index'
import { PersonName } from '../../kit/person-name.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { ProfileSounds } from './profile-sounds.tsx'
import './profiles.css'

const said = words.profiles

interface PictureProps {
  readonly file: UploadedFile
  readonly part: 'avatar' | 'banner'
  readonly alt: string
}

const Picture = ({ file: { url, srcset, width, height }, part, alt }: PictureProps) => (
  <img
    class={`profile-${part}`}
    src={url}
    srcset={srcset ?? undefined}
    sizes={part === 'avatar' ? '128px' : '(max-width: 48rem) 100vw, 43rem'}
    width={width ?? undefined}
    height={height ?? undefined}
    alt={alt}
  />
)

/** Everything but the title. */
export function ProfileHead({ profile }: { readonly profile: Profile }) {
  const { person, pronouns, status, now, bio, links, accent, avatar, banner } = profile
  return (
    <div class={`profile ink-${accent ?? 'acid'}`}>
      {banner && <Picture file={banner} part="banner" alt={said.bannerOf(person.username)} />}
      {avatar && <Picture file={avatar} part="avatar" alt={said.avatarOf(person.username)} />}
      <p class="profile-who">
        <PersonName id={person.id} username={`@${person.username}`} faceless={avatar !== null} />
        {pronouns && <bdi class="quiet">{pronouns}</bdi>}
      </p>
      {status && (
        <p class="profile-status">
          {status.emoji && <span aria-hidden={status.text ? 'true' : undefined}>{status.emoji}</span>}
          {status.text && <bdi>{status.text}</bdi>}
          {status.until && <small class="label">{said.until(`${onDay(status.until)}, ${atTime(status.until)}`)}</small>}
        </p>
      )}
      {now && (
        <p class="profile-now">
          <span class="label">{said.now[now.kind]}</span> <bdi>{now.text}</bdi>
        </p>
      )}
      <ProfileSounds profile={profile} />
      {bio && <p class="profile-bio">{bio}</p>}
      {links.items.length > 0 && (
        <ul class="profile-links" aria-label={said.links}>
          {links.items.map(({ url, title }) => (
            <li key={url}>
              <a href={url} rel="me noopener noreferrer nofollow" target="_blank">
                <bdi>{title || url}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
