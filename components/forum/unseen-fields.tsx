import { HiddenField } from '../ui/form/hidden-field'
import styles from './composer.module.css'

type Props = { stamp: string; trap: string }

/** What a stranger's form carries beside what is seen: when it was shown, and a field for machines. */
export const UnseenFields = ({ stamp, trap }: Props) => (
  <>
    <HiddenField name="stamp" value={stamp} />
    <div className={styles.trap} aria-hidden="true">
      <label>
        {trap} <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  </>
)
