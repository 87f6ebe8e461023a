import { Bucket as OldBucket } from '@aws-cdk/aws-s3';
import * as oldRds from '@aws-cdk/aws-rds';
import * as oldEc2 from '@aws-cdk/aws-ec2';
import * as oldEfs from '@aws-cdk/aws-efs';
import * as oldSqs from '@aws-cdk/aws-sqs';
import { aws_s3, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

export class Shop extends Stack {
  build(options: s3.BucketProps) {
    const files = new s3.Bucket(this, 'Files'); // finding: cleartext-transport
    files.grantPublicAccess(); // finding: public-resource
    const old = new OldBucket(this, 'Old', { enforceSSL: false }); // finding: cleartext-transport
    old.grantRead(this);
    const open = new aws_s3.Bucket(this, 'Open', { enforceSSL: true, publicReadAccess: true }); // finding: public-resource
    const closed = new aws_s3.Bucket(this, 'Closed', { enforceSSL: true });
    closed.grantRead(this);
    const given = new s3.Bucket(this, 'Given', options);
    const spread = new s3.Bucket(this, 'Spread', { ...options, versioned: true });
    new rds.DatabaseInstance(this, 'Orders', { publiclyAccessible: true }); // finding: public-resource
    new oldRds.DatabaseCluster(this, 'Carts', { publiclyAccessible: true }); // finding: public-resource
    new rds.DatabaseInstance(this, 'Users', { publiclyAccessible: false });
    new rds.DatabaseInstance(this, 'Stock', { storageEncrypted: false }); // finding: unencrypted-storage
    new sqs.Queue(this, 'Letters', { encryption: sqs.QueueEncryption.UNENCRYPTED }); // finding: unencrypted-storage
    new oldSqs.Queue(this, 'Bills', { encryption: oldSqs.QueueEncryption.KMS });
    new ec2.Volume(this, 'Disk', { encrypted: false }); // finding: unencrypted-storage
    new oldEc2.Volume(this, 'OldDisk', { encrypted: true });
    new efs.FileSystem(this, 'Shared', { encrypted: false }); // finding: unencrypted-storage
    new oldEfs.FileSystem(this, 'OldShared');
    return [files, old, open, closed, given, spread];
  }
}
