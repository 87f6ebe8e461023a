import com.mongodb.BasicDBObject;
import com.mongodb.util.JSON;
import jakarta.servlet.http.HttpServletRequest;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;

class Documents {
    void find(HttpServletRequest request, MongoTemplate template, MongoOperations operations) {
        String filter = "{ name: '" + request.getParameter("name") + "' }";
        Document.parse(filter); // finding: nosql-injection
        BsonDocument.parse(filter); // finding: nosql-injection
        BasicDBObject.parse(filter); // finding: nosql-injection
        JSON.parse(filter); // finding: nosql-injection
        new BasicQuery(filter); // finding: nosql-injection
        template.executeCommand(filter); // finding: nosql-injection
        operations.executeCommand(filter); // finding: nosql-injection
        new Document("name", request.getParameter("name"));
    }
}
