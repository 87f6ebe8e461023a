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
