/** Amazon's SDK: who may read what is stored. https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
import type { Model } from '../../model.ts';

/** The SDK for Java, versions 1 and 2. */
export const aws: Model = {
  id: 'aws',
  title: 'AWS SDK',
  language: 'java',
  uses: [
    { path: 'com.amazonaws.services.s3.model.CannedAccessControlList.{PublicRead,PublicReadWrite}', kind: 'public-resource', at: 'read' },
    { path: 'software.amazon.awssdk.services.s3.model.{ObjectCannedACL,BucketCannedACL}.{PUBLIC_READ,PUBLIC_READ_WRITE}', kind: 'public-resource', at: 'read' },
    { path: 'software.amazon.awscdk.services.{sqs.QueueEncryption,s3.BucketEncryption}.UNENCRYPTED', kind: 'unencrypted-storage', at: 'read' },
    { path: 'software.amazon.awscdk.services.rds.**.storageEncrypted', kind: 'unencrypted-storage', where: [{ argument: 0, is: [false] }] },
    { path: 'software.amazon.awscdk.services.{ec2,efs}.**.encrypted', kind: 'unencrypted-storage', where: [{ argument: 0, is: [false] }] },
  ],
};
