import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.CannedAccessControlList;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;

class Storage {
    void open(AmazonS3 storage) {
        storage.setBucketAcl("a", CannedAccessControlList.PublicRead); // finding: public-resource
        storage.setBucketAcl("a", CannedAccessControlList.PublicReadWrite); // finding: public-resource
        storage.setBucketAcl("a", CannedAccessControlList.Private);
        Object read = ObjectCannedACL.PUBLIC_READ; // finding: public-resource
        Object write = BucketCannedACL.PUBLIC_READ_WRITE; // finding: public-resource
    }
}

class Stacks {
    void stacks(software.constructs.Construct stack) {
        software.amazon.awscdk.services.sqs.Queue.Builder.create(stack, "a").encryption(software.amazon.awscdk.services.sqs.QueueEncryption.UNENCRYPTED); // finding: unencrypted-storage
        software.amazon.awscdk.services.s3.Bucket.Builder.create(stack, "a").encryption(software.amazon.awscdk.services.s3.BucketEncryption.UNENCRYPTED); // finding: unencrypted-storage
        software.amazon.awscdk.services.rds.DatabaseInstance.Builder.create(stack, "a").storageEncrypted(false).build(); // finding: unencrypted-storage
        software.amazon.awscdk.services.rds.DatabaseInstance.Builder.create(stack, "a").storageEncrypted(true).build();
        software.amazon.awscdk.services.ec2.Volume.Builder.create(stack, "a").encrypted(false).build(); // finding: unencrypted-storage
        software.amazon.awscdk.services.efs.FileSystem.Builder.create(stack, "a").encrypted(false).build(); // finding: unencrypted-storage
    }
}
