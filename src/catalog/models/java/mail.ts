/** Letters: JavaMail, Jakarta Mail, Spring. https://jakarta.ee/specifications/mail/2.1/apidocs/ */
import type { Model } from '../../model.ts';

/** `javax.mail`, `jakarta.mail`, Spring's messages. */
export const mail: Model = {
  id: 'mail',
  title: 'Mail',
  language: 'java',
  sinks: [
    { path: '{javax,jakarta}.mail.internet.MimeMessage().{setText,setContent}', argument: 0, kind: 'mail' },
    { path: 'org.springframework.mail.{SimpleMailMessage,javamail.MimeMessageHelper}().setText', argument: 0, kind: 'mail' },
  ],
};
